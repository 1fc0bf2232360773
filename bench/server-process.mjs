import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";

/** What /proc counts time in, on every Linux of today: hundredths of a second. */
const TICK = 10;

/** A Node process that tells its address once it serves. */
export class ServerProcess {
  #child;
  url;

  static async start(parameters) {
    const server = new ServerProcess();
    const child = (server.#child = spawn(process.execPath, parameters, {
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    }));
    const ended = once(child, "exit").then(([status]) => {
      throw new Error(`A server ended with status ${status} before it was ready.`);
    });
    const [{ url }] = await Promise.race([once(child, "message"), ended]);
    ended.catch(() => undefined);
    server.url = url;
    return server;
  }

  /** Milliseconds of a processor's time that it has used so far; where /proc does not tell, those on the wall. */
  async time() {
    const [, fields] = (await this.#read("stat")).split(") ");
    if (fields === undefined) return performance.now();
    const [user, system] = fields.split(" ").slice(11, 13).map(Number);
    return (user + system) * TICK;
  }

  /** The most memory that it has held so far, in MB, where /proc tells. */
  async peakMemory() {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(await this.#read("status")) ?? [];
    return kilobytes && Math.round(kilobytes / 1024);
  }

  stop() {
    this.#child.kill();
  }

  #read = (file) => readFile(`/proc/${this.#child.pid}/${file}`, "utf8").catch(() => "");
}
