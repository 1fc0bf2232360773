import { setTimeout as delay } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import type { Logger } from "pino";
import { bindSource, type BoundSource, type Hook } from "../execution/bind-source.ts";
import type { Component } from "../execution/component.ts";
import { declaredProps } from "../execution/declared-props.ts";
import { httpResponse } from "../execution/http-response.ts";
import type { HttpResponse } from "../execution/outcome.ts";
import type { Services } from "../execution/services.ts";
import type { Database } from "../database/database.ts";
import { dedupe } from "./dedupe.ts";
import type { DeployedSource } from "./deployed-source.ts";
import type { EmittedEvent } from "./emitted-event.ts";
import { inTurn } from "./in-turn.ts";
import { openServiceDb } from "./service-db.ts";
import { createSourceStore, type StoredSource } from "./source-store.ts";
import { startTimer, type Schedule } from "./timer.ts";

/** What a source's `run` gets for a request: https://pipedream.com/docs/components/contributing/api#http */
export interface HttpEvent {
  method: string;
  path: string;
  query: Record<string, string>;
  headers: Record<string, string>;
  bodyRaw: string;
  body: unknown;
}

export interface SourcesDependencies {
  database: Database;
  services: Services;
  component(key: string): Component;
  /** Where requests for a deployed source arrive. */
  endpoint(id: string): string;
  /**
   * Hands an event on to whoever listens. It returns once they have it for good, and may be given the same event again
   * after a crash.
   */
  deliver(source: DeployedSource, event: EmittedEvent): Promise<void>;
  log: Logger;
}

export interface Sources {
  /** Deploys a source, or brings a deployed one to this state; a source that is as wanted is left alone. */
  deploy(wanted: DeployedSource): Promise<void>;
  remove(id: string): Promise<void>;
  /** The answer of a deployed source to a request; undefined where there is no such source. */
  handle(id: string, event: HttpEvent): Promise<HttpResponse | undefined>;
  /** Stops the timers and waits for what is under way, but not for ever. */
  close(): Promise<void>;
}

/** Milliseconds that a source has to come to an end when the host closes. */
const LAST_WORK = 5_000;

/** Runs deployed sources: their hooks, their timers, the requests that reach them, and what they emit. */
export function createSources(dependencies: SourcesDependencies): Sources {
  const { database, services, component, endpoint, deliver, log } = dependencies;
  const store = createSourceStore(database, () => services.now());
  const timers = new Map<string, { stop(): void }>();
  const executions = inTurn();

  /** Executes a hook or `run` of a source, passes on what it emitted, and keeps what it left in its database. */
  async function execute(
    source: StoredSource,
    call: (bound: BoundSource) => Promise<void>,
    respond: (response: unknown) => void = () => undefined,
  ): Promise<void> {
    const found = component(source.componentKey);
    const db = await openServiceDb(database, source.id);
    const emitted: EmittedEvent[] = [];
    const bound = bindSource({
      component: found,
      configuredProps: source.configuredProps,
      services,
      db,
      http: { endpoint: endpoint(source.id), respond },
      emit: (body, { id, name = "default", summary, ts = services.now() }) => {
        const eventId = id === undefined ? `${services.now()}-${emitted.length}` : String(id);
        emitted.push({ id: eventId, channel: name, ts, body, ...(summary !== undefined && { summary }) });
      },
    });
    try {
      await call(bound);
    } finally {
      // What it emitted before it failed has happened. Its database comes last: a source that has noted what it told of
      // does not tell of it again.
      await passOn(source, found.dedupe, emitted);
      await db.flush();
    }
  }

  /** Delivered first and remembered afterwards: a crash in between costs a repetition, never an event. */
  async function passOn(source: StoredSource, strategy: Component["dedupe"], emitted: EmittedEvent[]): Promise<void> {
    if (emitted.length === 0) return;
    const { fresh, remember } = dedupe(strategy, await store.rememberedIds(source.id), emitted);
    for (const event of fresh) await deliver(source, event);
    await store.keep(source.id, fresh, remember);
  }

  async function runHooks(source: StoredSource, hooks: Hook[]): Promise<void> {
    for (const hook of hooks) await execute(source, (bound) => bound.hook(hook));
  }

  const propOfType = (source: StoredSource, type: string) =>
    declaredProps(component(source.componentKey)).find((prop) => prop.type === type);

  function scheduleTimer(source: StoredSource): void {
    timers.get(source.id)?.stop();
    const timer = propOfType(source, "$.interface.timer");
    if (!timer) return;
    const schedule = (source.configuredProps[timer.name] ?? timer.attributes.default) as Schedule;
    const fire = (event: unknown) =>
      executions
        .take(source.id, () => execute(source, (bound) => bound.run(event)))
        .catch((error: unknown) => log.error({ err: error, source: source.id }, "A source failed on its timer"));
    timers.set(
      source.id,
      startTimer(schedule, fire, () => services.now()),
    );
  }

  return {
    async deploy(wanted) {
      const found = await store.find(wanted.id);
      const target: StoredSource = { ...wanted, endpointUrl: endpoint(wanted.id), active: false };
      if (!found || !isAsWanted(found, target)) {
        if (found?.active) await runHooks(found, ["deactivate"]);
        await store.save(target);
        await runHooks(target, found ? ["activate"] : ["deploy", "activate"]);
        await store.save({ ...target, active: true });
        log.info({ source: wanted.id, component: wanted.componentKey }, "Deployed a source");
      }
      scheduleTimer(target);
    },

    async remove(id) {
      timers.get(id)?.stop();
      timers.delete(id);
      const source = await store.find(id);
      if (source?.active) await runHooks(source, ["deactivate"]);
      await store.remove(id);
    },

    async handle(id, event) {
      const source = await store.find(id);
      const http = source && propOfType(source, "$.interface.http");
      if (!source || !http) return undefined;
      let answer: unknown = http.attributes["customResponse"] ? undefined : { status: 200, body: "" };
      // The answer leaves once everything the source did is kept: who sent the request repeats it otherwise.
      await executions.take(id, () =>
        execute(
          source,
          (bound) => bound.run(event),
          (response) => (answer ??= response),
        ),
      );
      return httpResponse(answer ?? { status: 200, body: "" });
    },

    async close() {
      for (const timer of timers.values()) timer.stop();
      await Promise.race([executions.over(), delay(LAST_WORK, undefined, { ref: false })]);
    },
  };
}

function isAsWanted(found: StoredSource, wanted: StoredSource): boolean {
  return isDeepStrictEqual(found, { ...wanted, active: true });
}
