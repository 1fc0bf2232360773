import { spawn } from "node:child_process";

/**
 * Runs a Node program to its end and answers its exit status (128 and more where a signal ended it). A request to stop that
 * reaches this process is passed on, and the program decides how it ends.
 */
export function runToEnd(parameters, options = {}) {
  const child = spawn(process.execPath, parameters, { stdio: "inherit", ...options });
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  const passOn = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, passOn);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status, signal) => {
      for (const each of signals) process.off(each, passOn);
      resolve(status ?? (signal === "SIGINT" ? 130 : 143));
    });
  });
}
