import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { openLog } from "./log-file.ts";

/** A program that tells its parent `{ type: "ready", url }` and ends when its parent does. */
export interface Program {
  /** What it is called in messages and in the name of its log: "host", "emulator". */
  name: string;
  file: string;
  parameters: readonly string[];
  /** In addition to this process's own environment; undefined takes a variable away. */
  environment?: Record<string, string | undefined>;
}

export interface Supervisor {
  /** Starts a program. @returns its address, once it is ready; rejects with its last words where it ends before that */
  start(program: Program): Promise<string>;
  /** Rejects when a program ends that nobody has asked to; never resolves. */
  readonly died: Promise<never>;
  /** Ends the programs gracefully, the newest first. */
  stop(): Promise<void>;
}

/** How long a program may take to close, in milliseconds; then it is killed. */
const GRACE = 10_000;

/** Keeps programs running in processes of their own, their output in `<logDir>/<name>.log`. */
export function createSupervisor({ logDir }: { logDir: string }): Supervisor {
  const children: ChildProcess[] = [];
  let stopping = false;
  let tellDeath: (death: Error) => void;
  const died = new Promise<never>((_, reject) => (tellDeath = reject));
  died.catch(() => undefined); // whoever asks gets it; nobody has to

  return {
    died,

    async start({ name, file, parameters, environment = {} }) {
      if (stopping) throw new Error(`The ${name} is not started: everything is being stopped.`);
      const logFile = join(logDir, `${name}.log`);
      const log = openLog(logFile);
      const child = spawn(process.execPath, ["--enable-source-maps", file, ...parameters], {
        env: { ...process.env, ...environment },
        stdio: ["ignore", log.descriptor, log.descriptor, "ipc"],
        // A Ctrl-C in the terminal reaches this process alone, which then stops the programs in their order.
        detached: true,
      });
      children.push(child);
      return await new Promise((resolve, reject) => {
        child.on("message", (message: { type?: string; url?: string }) => {
          if (message.type === "ready" && message.url !== undefined) resolve(message.url);
        });
        child.on("error", reject);
        child.on("exit", (status, signal) => {
          const how = signal === null ? `with status ${status}` : `by ${signal}`;
          const words = log.lastWords();
          log.close();
          const death = new Error(`The ${name} ended ${how}. ${words && `${words}\n`}Its log: ${logFile}`);
          reject(death);
          if (!stopping) tellDeath(death);
        });
      });
    },

    async stop() {
      stopping = true;
      for (const child of children.reverse()) await end(child);
    },
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  const kill = setTimeout(() => child.kill("SIGKILL"), GRACE);
  child.kill("SIGTERM");
  await exit;
  clearTimeout(kill);
}
