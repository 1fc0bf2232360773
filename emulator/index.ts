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
import { resumeAcceptances } from "./rules/users/acceptances.ts";
import { resumeProcessing } from "./rules/recordings/processing.ts";
import { beginningOf } from "./scenes/beginning.ts";
import { addSubscription } from "./scenes/populate.ts";
import { seed } from "./seed.ts";
import { Journal } from "./store/journal.ts";
import { SteerableClock } from "./steerable-clock.ts";
import { Store, type Snapshot } from "./store/store.ts";
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
  /** What a new account begins with, and what a reset goes back to: a ready scene, a scene file or a snapshot (.json). */
  scene?: string;
  /** Webhook receivers known from the start, without URL validation. */
  subscriptions?: { url: string; events: string[] }[];
}

export interface Emulator {
  url: string;
  /** As it is now: a snapshot of another account brings its own. */
  readonly info: EmulatorInfo;
  /** Back to the scene; credentials and address stay. */
  reset(): Promise<void>;
  /** Everything there is, credentials included: JSON. */
  snapshot(): Snapshot;
  /** Puts a snapshot in the place of everything there is. Throws a sentence when it is not one of this emulator's. */
  restore(snapshot: Snapshot): Promise<void>;
  close(): Promise<void>;
}

/** Starts Zoom on localhost. Throws a sentence when the port is taken, a file is damaged or an option is wrong. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { port = 0, host = "127.0.0.1", random = realRandom, stateFile, scene = "empty", subscriptions = [] } = options;
  const settings = checkedPolicies(options);
  const beginning = beginningOf(scene);
  const clock = new SteerableClock(options.clock ?? realClock);

  let answer: Parameters<typeof createAdaptorServer>[0]["fetch"] = () => new Response(null, { status: 503 });
  const server = createAdaptorServer({ fetch: (request, env) => answer(request, env) });
  const url = await listen(server, port, host);
  // Only after listening: two emulators that are given the same port and file do not both write the file.
  const store = openStore(stateFile, server);
  const isNew = store.accounts.size === 0;

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
  const begin = (afresh: boolean) =>
    store.transaction(() => {
      seed(store, random, clock.now());
      if (afresh) beginning(world);
    });
  const goOn = () => {
    store.transaction(() => subscriptions.forEach((subscription) => addSubscription(world, subscription)));
    clock.setting = store.clocks.get(clockId);
    resumeAcceptances(world);
    resumeProcessing(world);
    sender.resume();
    resumeValidations(world);
  };
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
    begin(true);
    goOn();
  };
  const restore = async (snapshot: Snapshot) => {
    await stop();
    try {
      store.replace(snapshot);
    } finally {
      goOn();
    }
  };
  answer = emulatorApp({ world, clock, faults, requests, reset, restore }).fetch;

  const close = async () => {
    await stop();
    await closeServer(server);
    store.close();
  };
  try {
    begin(isNew);
    goOn();
  } catch (error) {
    await close();
    throw error;
  }
  return {
    url,
    get info() {
      return infoOf(world);
    },
    reset,
    snapshot: () => store.snapshot(),
    restore,
    close,
  };
}

function openStore(stateFile: string | undefined, server: ServerType): Store {
  try {
    return new Store(stateFile === undefined ? undefined : new Journal(stateFile));
  } catch (error) {
    server.close();
    const { syscall, message } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    throw new Error(`The emulator cannot keep its account in ${stateFile}: ${message}.`, { cause: error });
  }
}
