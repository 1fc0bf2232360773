import { bindSource, type EmitMetadata, type SourceBinding } from "../../../host/execution/bind-source.ts";
import type { Component } from "../../../host/execution/component.ts";
import directory from "./fixtures/directory.app.mjs";
import { fakeServices, step } from "./harness.ts";

/** `this` of the sources below. */
interface Self {
  http: { endpoint: string; respond(response: unknown): unknown };
  db: { get(key: string): unknown; set(key: string, value: unknown): void };
  timer: { intervalSeconds: number };
  directory: { $auth: { oauth_access_token: string }; call(): Promise<string> };
  secretToken: string;
  $emit(event: unknown, metadata?: EmitMetadata): unknown;
}

const props = {
  directory,
  http: { type: "$.interface.http", customResponse: true },
  db: "$.service.db",
  timer: { type: "$.interface.timer", default: { intervalSeconds: 900 } },
  secretToken: { type: "string", label: "Secret Token", secret: true },
};

function source(
  run: (this: Self, event: never) => unknown,
  hooks: Record<string, (this: Self) => unknown> = {},
): Component {
  return { ...step(run, props as never), key: "directory-arrivals", type: "source", hooks: hooks };
}

/** A deployed source, with all that the world sees of it. */
function deploy(component: Component, more: Partial<SourceBinding> = {}) {
  const seen: unknown[] = [];
  const entries = new Map<string, unknown>();
  const bound = bindSource({
    component,
    configuredProps: {},
    http: { endpoint: "http://host/sources/dc_1", respond: (response) => seen.push({ response }) },
    db: { get: (key) => entries.get(key), set: (key, value) => void entries.set(key, value) },
    emit: (event, metadata) => seen.push({ event, metadata }),
    services: fakeServices(),
    ...more,
  });
  return { ...bound, seen, entries };
}

test("A source finds its interfaces, its account and the account's secret token, and emits in order", async () => {
  const { run, seen, entries } = deploy(
    source(function ({ body }: { body: string }) {
      this.http.respond({ status: 200 });
      this.db.set("last", body);
      this.$emit({ body, at: new Date(0) }, { id: "e1", summary: body, ts: 1 });
      this.$emit([
        this.http.endpoint,
        this.timer.intervalSeconds,
        this.secretToken,
        this.directory.$auth.oauth_access_token,
      ]);
    }),
  );
  await run({ body: "Dana came" });
  expect(entries.get("last")).toBe("Dana came");
  expect(seen).toEqual([
    { response: { status: 200 } },
    {
      event: { body: "Dana came", at: "1970-01-01T00:00:00.000Z" },
      metadata: { id: "e1", summary: "Dana came", ts: 1 },
    },
    { event: ["http://host/sources/dc_1", 900, "secret token of apn_1", "token-number-one"], metadata: {} },
  ]);
});

test("What the builder set wins over the account's secret token and the timer's default", async () => {
  const configuredProps = { secretToken: "typed in by hand", timer: { intervalSeconds: 60 } };
  const { run, seen } = deploy(
    source(function () {
      this.$emit([this.secretToken, this.timer.intervalSeconds]);
    }),
    { configuredProps },
  );
  await run({});
  expect(seen).toEqual([{ event: ["typed in by hand", 60], metadata: {} }]);
});

test("Hooks run with the same this, and a hook that is not there does nothing", async () => {
  const { hook, entries } = deploy(
    source(() => undefined, {
      activate() {
        this.db.set("hookId", this.http.endpoint);
      },
    }),
  );
  await hook("deploy");
  await hook("activate");
  expect(entries.get("hookId")).toBe("http://host/sources/dc_1");
});

test("Each run asks for the token that is valid then", async () => {
  const services = fakeServices();
  const { run } = deploy(
    source(() => undefined),
    { services },
  );
  await run({});
  await run({});
  expect(services.asked).toEqual(["apn_1", "apn_1"]);
});

test("What a source throws is thrown on without class and secrets", async () => {
  const { run } = deploy(
    source(function () {
      throw Object.assign(new TypeError(`Wrong: ${this.secretToken}`), { status: 500, request: {} });
    }),
  );
  const error: unknown = await run({}).catch((thrown: unknown) => thrown);
  expect({ ...(error as Error) }).toEqual({ name: "TypeError", status: 500 });
  expect((error as Error).message).toBe("Wrong: [redacted]");
});

const refuses = { "stale-token": { status: 401 } };
const stale = () =>
  fakeServices({
    apn_1: [
      { oauth_access_token: "stale-token", refuses },
      { oauth_access_token: "fresh-token", refuses },
    ],
  });

test("A hook whose token is refused runs once more with a new one", async () => {
  const services = stale();
  const { hook, entries } = deploy(
    source(() => undefined, {
      async activate() {
        this.db.set("called", await this.directory.call());
      },
    }),
    { services },
  );
  await hook("activate");
  expect(entries.get("called")).toBe("called");
  expect(services.asked).toEqual(["apn_1", "apn_1 renewed"]);
});

test("A run that has emitted is not repeated, but the next one has the new token", async () => {
  const services = stale();
  const { run, seen } = deploy(
    source(async function () {
      this.$emit("begun", { id: 1 });
      await this.directory.call();
    }),
    { services },
  );
  await expect(run({})).rejects.toMatchObject({ status: 401 });
  expect(seen).toHaveLength(1);
  await run({});
  expect(seen).toHaveLength(2);
});

test("What is no JSON cannot be emitted", async () => {
  const { run } = deploy(
    source(function () {
      this.$emit({ size: 1n });
    }),
  );
  await expect(run({})).rejects.toThrow(/^The emitted event is not JSON/);
});

test("A source that does not finish in time is no longer waited for", async () => {
  const { run } = deploy(
    source(() => new Promise(() => undefined)),
    { deadlineMs: 20 },
  );
  await expect(run({})).rejects.toMatchObject({ name: "TimeoutError" });
});
