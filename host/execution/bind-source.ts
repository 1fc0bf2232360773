import { bindComponent } from "./binding.ts";
import type { Component } from "./component.ts";
import { startDeadline } from "./deadline.ts";
import { withFreshToken } from "./fresh-token.ts";
import { asJson } from "./json.ts";
import { keptError, thrownAgain } from "./kept-error.ts";
import type { HttpInterface } from "./props.ts";
import { Secrets } from "./secrets.ts";
import type { ServiceDb, Services } from "./services.ts";

/** The second argument of `$emit`. `ts` is in milliseconds since the epoch. */
export interface EmitMetadata {
  id?: string | number;
  /** The channel; "default" unless given. */
  name?: string;
  summary?: string;
  ts?: number;
}

export interface SourceBinding {
  component: Component;
  configuredProps: Record<string, unknown>;
  additionalProps?: Component["props"] | undefined;
  /** Absent for sources without an HTTP interface. */
  http?: HttpInterface | undefined;
  db?: ServiceDb | undefined;
  /** Called for each `$emit`, in order, with the event as plain JSON. */
  emit(event: unknown, metadata: EmitMetadata): unknown;
  /** Default: 5 minutes for each run and hook. */
  deadlineMs?: number | undefined;
  services: Services;
}

export type Hook = keyof NonNullable<Component["hooks"]>;

/** A source with its props. Each run and hook gets its own `this`, with a token that is valid then. */
export interface BoundSource {
  /** Throws what the source throws: name, status and code kept, secrets removed. */
  run(event: unknown): Promise<void>;
  /** Does nothing where the source has no such hook. Throws like `run`. */
  hook(name: Hook): Promise<void>;
}

/** Makes a source ready to be run by whoever deploys it. */
export function bindSource(source: SourceBinding): BoundSource {
  return {
    run: (event) => execute(source, (self) => source.component.run.call(self, event)),
    hook: (name) => execute(source, (self) => source.component.hooks?.[name]?.call(self)),
  };
}

async function execute(source: SourceBinding, call: (self: object) => unknown): Promise<void> {
  const { component, configuredProps, additionalProps, services, db } = source;
  const secrets = new Secrets();
  const deadline = startDeadline({ ms: source.deadlineMs, now: () => services.now() });
  // Once the world has seen something of it, an execution is not begun anew with another token.
  let seen = false;
  const see =
    <Parameters extends unknown[], Result>(tell: (...parameters: Parameters) => Result) =>
    (...parameters: Parameters): Result => {
      seen = true;
      return tell(...parameters);
    };
  const http = source.http && {
    endpoint: source.http.endpoint,
    respond: see((response: unknown) => source.http?.respond(response)),
  };
  const $emit = see((event: unknown, metadata: EmitMetadata = {}) =>
    source.emit(asJson(event, "The emitted event"), { ...metadata }),
  );
  try {
    await deadline.bound(() =>
      withFreshToken(
        { component, configuredProps, additionalProps, services, secrets, interfaces: { http, db } },
        ({ values }) => call(bindComponent(component, values, { $emit })),
        () => !seen && !deadline.over,
      ),
    );
  } catch (thrown) {
    throw thrownAgain(keptError(thrown, secrets));
  } finally {
    deadline.clear();
  }
}
