import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { killProcesses } from "./processes.ts";

/** What `npm start` runs, in a data directory and on ports of its own. It can be killed and started again. */
export class Whole {
  readonly dataDir: string;
  readonly host: string;
  readonly emulator: string;
  readonly #ports: readonly string[];
  #child: ChildProcess | undefined;
  #output = "";

  private constructor(dataDir: string, hostPort: number, emulatorPort: number) {
    this.dataDir = dataDir;
    this.host = `http://127.0.0.1:${hostPort}`;
    this.emulator = `http://127.0.0.1:${emulatorPort}`;
    this.#ports = ["--port", `${hostPort}`, "--emulator-port", `${emulatorPort}`];
  }

  static async create(): Promise<Whole> {
    const dataDir = await mkdtemp(join(tmpdir(), "zoom-admin-whole-"));
    const [hostPort, emulatorPort] = await Promise.all([freePort(), freePort()]);
    return new Whole(dataDir, hostPort, emulatorPort);
  }

  /** What it has printed since it was started last. */
  get output(): string {
    return this.#output;
  }

  /** Starts it; returns at once. */
  run(...parameters: string[]): ChildProcess {
    const program = resolve("dist/host/main.mjs");
    const environment = {
      ...process.env,
      ZOOM_ACCOUNT_ID: "",
      ZOOM_CLIENT_ID: "",
      ZOOM_CLIENT_SECRET: "",
      DATABASE_URL: "",
    };
    this.#output = "";
    this.#child = spawn(
      process.execPath,
      [program, "start", "--data-dir", this.dataDir, ...this.#ports, ...parameters],
      { env: environment, stdio: ["ignore", "pipe", "pipe"] },
    );
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on("data", (text: Buffer) => (this.#output += text.toString()));
    return this.#child;
  }

  /** Starts it and waits until it is ready. */
  async start(...parameters: string[]): Promise<void> {
    const child = this.run(...parameters);
    await eventually(async () => {
      if (child.exitCode !== null) throw new Error(`It ended with status ${child.exitCode}.\n${this.output}`);
      return (await fetch(`${this.host}/healthz`)).ok;
    });
  }

  /** Kills every process of it at once, Postgres included, as a power cut would. */
  async kill(): Promise<void> {
    const over = this.#over();
    await killProcesses([this.dataDir, ...(await this.#postgresFolder())]);
    await over;
  }

  async stop(): Promise<void> {
    const over = this.#over();
    this.#child?.kill("SIGTERM");
    await over;
  }

  async #over(): Promise<void> {
    const child = this.#child;
    if (child && child.exitCode === null && child.signalCode === null) await once(child, "exit");
  }

  async remove(): Promise<void> {
    await this.kill();
    for (const folder of [this.dataDir, ...(await this.#postgresFolder())])
      await rm(folder, { recursive: true, force: true });
  }

  /** Where Postgres keeps its files when root starts it; else they lie in the data directory. */
  async #postgresFolder(): Promise<string[]> {
    const id = await readFile(join(this.dataDir, "postgres-id"), "utf8").catch(() => undefined);
    return id === undefined ? [] : [join("/var/lib/zoom-admin", id)];
  }
}

/** Asks again and again until it is so. What cannot be asked yet is not so yet. */
export async function eventually<Result>(ask: () => Promise<Result | undefined | false>): Promise<Result> {
  const patience = Date.now() + 60_000;
  for (let refusal: unknown; ;) {
    try {
      const result = await ask();
      if (result !== undefined && result !== false) return result;
    } catch (error) {
      refusal = error;
    }
    if (Date.now() > patience) throw new Error("It did not come about within a minute.", { cause: refusal });
    await new Promise((next) => setTimeout(next, 25));
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
