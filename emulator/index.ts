import { createAdaptorServer, type ServerType } from "@hono/node-server";
import { emulatorApp } from "./app.ts";
import { realClock, type Clock } from "./clock.ts";
import { clockId } from "./entities/clock-setting.ts";
import { DeliveryFaults } from "./control/delivery-faults.ts";
import { Faults } from "./control/faults.ts";
import { RequestLog } from "./control/request-log.ts";
import { infoOf, type EmulatorInfo } from "./info.ts";
import { Budgets } from "./limits/budgets.ts";
import { Locks } from "./limits/locks.ts";
import { closeServer, listen } from "./listen.ts";
import { defaultScopes } from "./oauth/scopes.ts";
import { checkedPolicies, type PolicyOptions } from "./policies.ts";
import { realRandom, type Random } from "./random.ts";
import { resumeAcceptances } from "./rules/acceptances.ts";
import { resumeProcessing } from "./rules/processing.ts";
import { seed, type SeedSubscription } from "./seed.ts";
import { Journal } from "./store/journal.ts";
import { SteerableClock } from "./steerable-clock.ts";
import { Store } from "./store/store.ts";
import { resumeValidations } from "./webhooks/revalidation.ts";
import { Sender } from "./webhooks/sender.ts";
import type { World } from "./world.ts";

export { ManualClock, type Clock } from "./clock.ts";
export type { EmulatorInfo } from "./info.ts";

export interface EmulatorOptions extends PolicyOptions {
  /** 0 takes a free port. */
  port?: number;
  host?: string;
  clock?: Clock;
  random?: Random;
  /** Where the account is kept; without it everything lives in memory. */
  stateFile?: string;
  /** Webhook receivers known from the start. */
  subscriptions?: SeedSubscription[];
}

export interface Emulator {
  url: string;
  info: EmulatorInfo;
  /** Back to the seed; credentials and address stay. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** Starts Zoom on localhost. Throws a sentence when the port is taken, the state file is damaged or an option is wrong. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { port = 0, host = "127.0.0.1", random = realRandom, stateFile, subscriptions = [] } = options;
  const settings = checkedPolicies(options);
  const clock = new SteerableClock(options.clock ?? realClock);

  let answer: Parameters<typeof createAdaptorServer>[0]["fetch"] = () => new Response(null, { status: 503 });
  const server = createAdaptorServer({ fetch: (request, env) => answer(request, env) });
  const url = await listen(server, port, host);
  // Only after listening: two emulators that are given the same port and file do not both write the file.
  const store = openStore(stateFile, server);
  const begin = () => seed(store, random, clock.now(), subscriptions);
  begin();
  clock.setting = store.clocks.get(clockId);

  const account = () => store.accounts.values()[0]!;
  const sender: Sender = new Sender(() => world);
  const world: World = {
    store,
    clock,
    random,
    policies: settings,
    scopes: settings.scopes ?? defaultScopes,
    url,
    sender,
    deliveryFaults: new DeliveryFaults(),
    budgets: new Budgets(clock, settings),
    locks: new Locks(),
    account,
    app: () => store.apps.values()[0]!,
    owner: () => store.users.get(account().owner_id)!,
  };
  const faults = new Faults();
  const requests = new RequestLog();
  const stop = async () => {
    clock.stop();
    await sender.stop();
  };
  const reset = async () => {
    await stop();
    faults.clear();
    world.budgets.clear();
    world.deliveryFaults.clear();
    requests.clear();
    store.clear();
    clock.setting = undefined;
    begin();
    resumeValidations(world);
  };
  answer = emulatorApp({ world, clock, faults, requests, reset }).fetch;
  resumeAcceptances(world);
  resumeProcessing(world);
  sender.resume();
  resumeValidations(world);

  const close = async () => {
    await stop();
    await closeServer(server);
    store.close();
  };
  return { url, info: infoOf(world), reset, close };
}

function openStore(stateFile: string | undefined, server: ServerType): Store {
  try {
    return new Store(stateFile === undefined ? undefined : new Journal(stateFile));
  } catch (error) {
    server.close();
    throw error;
  }
}
