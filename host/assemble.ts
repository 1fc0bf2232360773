import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import { createAccounts, type Accounts } from "./accounts/accounts.ts";
import { readKeyFile } from "./accounts/key-file.ts";
import { createSealer } from "./accounts/sealer.ts";
import type { Rooms } from "./api/app.ts";
import { openDataStore } from "./database/data-store.ts";
import { openDatabase } from "./database/database.ts";
import { startEmbeddedPostgres, type EmbeddedPostgres } from "./database/embedded-postgres.ts";
import { claimHost } from "./database/sole-host.ts";
import { createExpressions } from "./execution/expressions/expressions.ts";
import type { Services } from "./execution/services.ts";
import type { HostOptions, ZoomApp } from "./options.ts";
import { loadRegistry } from "./registry/registry.ts";
import type { Shutdown } from "./shutdown.ts";
import { alarm } from "./triggers/alarm.ts";
import { createDeployments, type Deployments } from "./triggers/deployments.ts";
import { createSources } from "./triggers/sources.ts";
import { readWorkflows } from "./workflows/definition.ts";
import { createDeliver } from "./workflows/deliver.ts";
import { launchDurableRuns } from "./workflows/durable.ts";
import { createExecute, createStepComponents } from "./workflows/execute-step.ts";
import { createHistory } from "./workflows/history.ts";
import { createLiveRecord } from "./workflows/live-record.ts";
import { runWorkflow } from "./workflows/run.ts";
import { createSchedules, type Schedules } from "./workflows/schedules.ts";
import { createWakeAddresses } from "./workflows/wake-address.ts";
import { createWorkflows } from "./workflows/workflows.ts";

/** Whom accounts belong to while a host serves one person. */
const OWNER = "local";

/**
 * Puts the parts of a host together: database, accounts, components, workflows, sources, schedules.
 * @param url where this host is reached: webhooks and wakes come to addresses below it
 */
export async function assemble(
  options: HostOptions,
  url: string,
  shutdown: Shutdown,
): Promise<Rooms & { deployments: Deployments; schedules: Schedules }> {
  const { log, zoom, componentsDir, workflowsDir } = options;
  const now = Date.now;
  const [{ url: databaseUrl, stop }, key, registry, definitions] = await Promise.all([
    findDatabase(options),
    readKeyFile(join(options.dataDir, "key")),
    loadRegistry(componentsDir),
    readWorkflows(workflowsDir),
  ]);
  const release = await claimHost(databaseUrl, hostId(options));
  // Not before: until then the embedded Postgres may be another process's, which still needs it.
  shutdown.add(stop);
  shutdown.add(release);
  const database = await openDatabase(databaseUrl);
  shutdown.add(() => database.destroy());

  const accounts = createAccounts({ database, sealer: createSealer(key), fetch, now });
  if (zoom) await connect(accounts, zoom);
  const services: Services = { accounts, now, dataStore: (name) => openDataStore(database, now, name) };

  const wakeAddresses = createWakeAddresses({ key, baseUrl: url });
  const expressions = createExpressions();
  shutdown.add(() => expressions.close());
  const component = createStepComponents({ registry, folder: workflowsDir });
  const execute = createExecute({
    component,
    expressions,
    services,
    wakeAddresses,
    environment: options.environment ?? {},
  });
  const live = createLiveRecord(database, now);
  const deliver = createDeliver({ fetch, log });
  const runs = await launchDurableRuns({
    databaseUrl,
    hostId: hostId(options),
    log: log.child({ part: "runs" }),
    run: (request, durable) => runWorkflow(request, { durable, live, execute, deliver, now }),
  });
  shutdown.add(() => runs.close());

  const workflows = createWorkflows({ definitions, runs, wakeAddresses, now });
  const endpoint = (id: string) => `${url}/sources/${id}`;
  const sources = createSources({
    database,
    services,
    endpoint,
    component: (componentKey) => registry.get(componentKey),
    deliver: (source, event) => workflows.startByEvent(source, event),
    log: log.child({ part: "sources" }),
  });
  shutdown.add(() => sources.close());

  const deployments = createDeployments({
    sources,
    wanted: workflows.sources(),
    alarm,
    log: log.child({ part: "sources" }),
  });
  shutdown.add(() => deployments.close());

  const schedules = createSchedules({
    database,
    schedules: workflows.schedules(),
    start: (schedule, due) => workflows.startBySchedule(schedule, due),
    now,
    alarm,
    log: log.child({ part: "schedules" }),
  });
  shutdown.add(() => schedules.close());

  return {
    workflows,
    sources,
    deployments,
    schedules,
    workbench: {
      version: options.version,
      mailboxUrl: options.emulatorUrl ?? null,
      account: () => firstAccount(accounts),
      history: createHistory(database, definitions),
      workflows,
      hookUrl: (workflow) => `${url}/hooks/${workflow}`,
      endpoint,
      component: (componentKey) => registry.get(componentKey),
    },
  };
}

async function findDatabase({
  databaseUrl,
  dataDir,
  log,
}: HostOptions): Promise<Pick<EmbeddedPostgres, "url" | "stop">> {
  if (databaseUrl !== undefined) return { url: databaseUrl, stop: () => Promise.resolve() };
  return startEmbeddedPostgres({ dataDir, log: (message) => log.info(message) });
}

async function connect(accounts: Accounts, { baseUrl, ...app }: ZoomApp): Promise<void> {
  await accounts.connect({
    app: "zoom_admin",
    name: `Zoom account ${app.accountId}`,
    externalUserId: OWNER,
    credentials: { kind: "server_to_server", baseApiUrl: baseUrl, ...app },
  });
}

async function firstAccount(accounts: Accounts): Promise<{ name: string; baseUrl: string } | null> {
  const [account] = await accounts.list();
  return account ? { name: account.name, baseUrl: account.baseApiUrl } : null;
}

/** Runs belong to the host that began them: the same data directory is the same host. */
const hostId = ({ dataDir }: HostOptions) =>
  `host-${createHash("sha256").update(resolve(dataDir)).digest("hex").slice(0, 12)}`;
