import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { listenerOn } from "./listener.ts";

/** A predecessor that is shutting down gives its port back within this many milliseconds. */
const PATIENCE = 5_000;
const PAUSE = 100;

/**
 * Waits until a port of this machine can be listened on; 0 always can.
 * @throws an Error that says who holds it and which option takes another
 */
export async function waitForPort(port: number, option: string, patience = PATIENCE): Promise<void> {
  for (const end = Date.now() + patience; !(await isFree(port)); await wait(PAUSE)) {
    if (Date.now() >= end) {
      const holder = (await listenerOn(port)) ?? "another program";
      throw new Error(`Port ${port} is in use by ${holder}. Stop it, or choose another port with ${option}.`);
    }
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(false);
      else reject(new Error(`Port ${port} cannot be listened on (${error.code}): choose another.`, { cause: error }));
    });
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}
