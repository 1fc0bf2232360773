import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { pino } from "pino";
import { realClock, type Clock } from "../../../emulator/clock.ts";
import { startEmulator, type Emulator, type EmulatorOptions } from "../../../emulator/index.ts";
import { startHost, type Host } from "../../../host/host.ts";
import { requestsTo, type Requests } from "../../emulator/support/zoom.ts";
import type { TestDatabase } from "../../support/postgres.ts";
import type { HostOptions } from "../../../host/options.ts";
import { eventually } from "./whole.ts";

export interface Run {
  id: string;
  status: string;
  trigger: object;
  summary: string | null;
  error: { message: string } | null;
  steps: { namespace: string; status: string; returnValue: Record<string, unknown> | null }[];
}

export interface Answered {
  status: number;
  body: Record<string, unknown>;
}

/** The workflows of this repository, on a host that is connected to an emulated account. */
export interface ReadyWorkflows {
  zoom: Emulator & Requests;
  database: TestDatabase["database"];
  /** The variables that the host sees; what is set counts from then on. */
  environment: Record<string, string>;
  /** A folder for files, removed at the end. */
  folder: string;
  hostUrl(): string;
  /** Posts to the hook of a workflow. */
  post(workflow: string, body: unknown): Promise<Answered>;
  /** Runs the so-manieth commands of a guide as they stand there, with other words put in the place of theirs; gives the last answer. */
  runGuide(guide: string, position: number, replacements?: Record<string, string>): Promise<Answered>;
  /** The runs of a workflow that have ended, the newest first, once there are as many. */
  ended(workflow: string, count: number): Promise<Run[]>;
  /** Stops the host, and starts it again after something has happened meanwhile. */
  restart(meanwhile: () => Promise<unknown>): Promise<void>;
  close(): Promise<void>;
}

const DAY = 86_400_000;

/** The clock on the wall, so many days ago. */
const daysAgo = (days: number): Clock => ({
  now: () => realClock.now() - days * DAY,
  schedule: (at, wake) => realClock.schedule(at + days * DAY, wake),
});

/** How many days the account is old, and what happened on its first day. */
export interface Past {
  days: number;
  happened: (zoom: Emulator & Requests) => Promise<void>;
}

const newAccount: Past = { days: 0, happened: () => Promise.resolve() };

/** Starts emulator and host in this process. @param testDatabase for these alone */
export async function startReadyWorkflows(
  testDatabase: TestDatabase,
  { past = newAccount, choices = {} }: { past?: Past; choices?: EmulatorOptions },
): Promise<ReadyWorkflows> {
  const folder = await mkdtemp(join(tmpdir(), "zoom-admin-ready-"));
  const emulator = await startEmulator({
    limits: "daily",
    processingSeconds: 0,
    clock: daysAgo(past.days),
    ...choices,
  });
  const zoomThen = { ...emulator, ...requestsTo(emulator, realClock) };
  await past.happened(zoomThen);
  await zoomThen.control("POST", "/clock", { move_ms: past.days * DAY });
  // The token of that day is none today.
  const zoom = { ...emulator, ...requestsTo(emulator, realClock) };
  const environment: Record<string, string> = {};
  const options: HostOptions = {
    environment,
    port: 0,
    dataDir: join(folder, "data"),
    databaseUrl: testDatabase.url,
    componentsDir: resolve("dist/components"),
    workflowsDir: resolve("workflows"),
    workbenchDir: folder,
    zoom: { ...emulator.info, baseUrl: emulator.url, tokenUrl: `${emulator.url}/oauth/token` },
    version: "0.0.0",
    log: pino({ level: "silent" }),
  };
  let host: Host = await startHost(options);
  const ask = async <Answer>(path: string) => (await (await fetch(host.url + path)).json()) as Answer;

  return {
    zoom,
    database: testDatabase.database,
    environment,
    folder,
    hostUrl: () => host.url,
    async post(workflow, body) {
      const response = await fetch(`${host.url}/hooks/${workflow}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    },
    async runGuide(guide, position, replacements = {}) {
      const blocks = [...(await readFile(`docs/${guide}.md`, "utf8")).matchAll(/```sh\n(.*?)```/gs)];
      const places = { "http://127.0.0.1:4400": host.url, "http://127.0.0.1:4410": emulator.url, ...replacements };
      const commands = Object.entries(places)
        .reduce((text, [word, other]) => text.replaceAll(word, other), blocks[position]?.[1] ?? "")
        .replaceAll(/^curl /gm, String.raw`curl -s -w '\n%{http_code}\n' `);
      const { stdout } = await promisify(execFile)("sh", ["-c", commands]);
      const [body = "", status] = stdout.trim().split("\n").slice(-2);
      return { status: Number(status), body: JSON.parse(body) as Record<string, unknown> };
    },
    async ended(workflow, count) {
      const rows = await eventually(async () => {
        const runs = await ask<Run[]>(`/api/runs?workflow=${workflow}`);
        return runs.length >= count && runs.every(({ status }) => !["running", "waiting"].includes(status)) && runs;
      });
      return Promise.all(rows.map(({ id }) => ask<Run>(`/api/runs/${id}`)));
    },
    async restart(meanwhile) {
      await host.close();
      await meanwhile();
      host = await startHost(options);
    },
    async close() {
      await host.close();
      await emulator.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
