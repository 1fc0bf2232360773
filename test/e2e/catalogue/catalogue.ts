import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pino } from "pino";
import { realClock } from "../../../emulator/clock.ts";
import { startEmulator, type Emulator, type EmulatorInfo, type EmulatorOptions } from "../../../emulator/index.ts";
import { startHost } from "../../../host/host.ts";
import { loadRegistry } from "../../../host/registry/registry.ts";
import { requestsTo, type Requests } from "../../emulator/support/zoom.ts";
import { eventually } from "../support/whole.ts";
import { nameOf, writeActionWorkflow, writeSourceWorkflow } from "./workflows.ts";

/** What a resource's actions or sources do, each told in a sentence. Stories share the account, so each has its own users. */
export type Stories = Record<string, (catalogue: Catalogue) => Promise<void>>;

export interface Ran<Returned> {
  returned: Returned;
  summary: string;
}

/** An event that a source emitted: Zoom's body, and the source's line about it. */
export interface Emitted {
  summary: string;
  body: { event: string; payload: { object: Record<string, unknown> } };
}

/** Every built component in a workflow of its own, on a host that is connected to an emulated account. */
export interface Catalogue {
  /** The emulator, with requests of one's own. */
  zoom: Emulator & Requests;
  /** Runs an action, named by its key without the app, and throws what it failed of. */
  run<Returned = Record<string, unknown>>(action: string, props?: object): Promise<Ran<Returned>>;
  /** Runs an action that is to fail, and gives the sentence that it failed with. */
  refused(action: string, props?: object): Promise<string>;
  /** Waits until a source has emitted an event like this. */
  emitted(source: string, isMeant?: (event: Emitted) => boolean): Promise<Emitted>;
  /** The actions, or the sources, that no workflow has yet been run with from beginning to end. */
  unproven(trigger: "http" | "source"): Promise<string[]>;
  close(): Promise<void>;
}

export interface CatalogueOptions {
  /** A Postgres for this catalogue alone. */
  databaseUrl: string;
  zoom?: EmulatorOptions;
  /** Deploys every source, with these props for those that need some, by the name of the source. */
  sources?: (info: EmulatorInfo) => Record<string, Record<string, unknown>>;
}

interface Run {
  status: string;
  finishedAt: string | null;
  error: Error | null;
  steps: { returnValue: unknown; summary: string | null }[];
}

/** Starts emulator and host in this process, where what the components say to Zoom can be listened to. */
export async function startCatalogue({ databaseUrl, zoom, sources }: CatalogueOptions): Promise<Catalogue> {
  const folder = await mkdtemp(join(tmpdir(), "zoom-admin-catalogue-"));
  const emulator = await startEmulator({ limits: "daily", processingSeconds: 0, ...zoom });
  const [workflowsDir, componentsDir] = [join(folder, "workflows"), resolve("dist/components")];
  await mkdir(workflowsDir);
  const sourceProps = sources?.(emulator.info);
  for (const component of (await loadRegistry(componentsDir)).list()) {
    if (component.type === "action") await writeActionWorkflow(workflowsDir, component);
    else if (sourceProps) await writeSourceWorkflow(workflowsDir, component, sourceProps[nameOf(component)]);
  }

  const host = await startHost({
    port: 0,
    dataDir: join(folder, "data"),
    databaseUrl,
    componentsDir,
    workflowsDir,
    workbenchDir: folder,
    zoom: { ...emulator.info, baseUrl: emulator.url, tokenUrl: `${emulator.url}/oauth/token` },
    version: "0.0.0",
    log: pino({ level: "silent" }),
  }).catch(async (error: Error) => {
    await emulator.close();
    throw error;
  });
  const ask = async <Answer>(path: string) => (await (await fetch(host.url + path)).json()) as Answer;

  async function runOf(action: string, props: object): Promise<Run> {
    const headers = { "content-type": "application/json" };
    const response = await fetch(`${host.url}/hooks/${action}`, {
      method: "POST",
      headers,
      body: JSON.stringify(props),
    });
    const runId = response.headers.get("x-run-id");
    if (!runId) throw new Error(await response.text());
    // The answer comes with the end of the run, but does not wait for it longer than half a minute.
    return eventually(async () => {
      const run = await ask<Run>(`/api/runs/${runId}`);
      return run.finishedAt !== null && run;
    });
  }

  return {
    zoom: { ...emulator, ...requestsTo(emulator, realClock) },

    async run<Returned>(action: string, props: object = {}) {
      const { status, error, steps } = await runOf(action, props);
      const [step] = steps;
      if (status !== "succeeded") throw Object.assign(new Error(`${action} ${status}`), error);
      return { returned: step?.returnValue as Returned, summary: step?.summary ?? "" };
    },

    async refused(action, props = {}) {
      const { status, error } = await runOf(action, props);
      if (!error) throw new Error(`${action} was to fail and ${status}.`);
      return error.message;
    },

    emitted: (source, isMeant = () => true) =>
      eventually(async () => {
        const events = await ask<(Emitted & { source: string })[]>("/api/events?limit=200");
        return events.find((event) => event.source === `zoom_admin-${source}` && isMeant(event));
      }),

    async unproven(trigger) {
      type Workflow = { name: string; triggers: { type: string }[]; runs: { succeeded: number } };
      const workflows = await ask<Workflow[]>("/api/workflows");
      return workflows
        .filter(({ triggers, runs }) => triggers.some(({ type }) => type === trigger) && !runs.succeeded)
        .map(({ name }) => name);
    },

    async close() {
      await host.close();
      await emulator.close();
      await rm(folder, { recursive: true });
    },
  };
}
