import { spawn } from "node:child_process";
import { programs } from "./package.ts";

/** Runs the emulator's own command to its end. @returns its exit status */
export function runEmulator(parameters: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [programs.emulator, ...parameters], {
    // The channel tells the emulator when this process is gone.
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (status) => resolve(status ?? 1));
  });
}
