import pino from "pino";
import type { Component } from "../../../host/execution/component.ts";
import type { Services } from "../../../host/execution/services.ts";
import type { EmittedEvent } from "../../../host/triggers/emitted-event.ts";
import { createSources, type HttpEvent } from "../../../host/triggers/sources.ts";
import { startTestDatabase } from "../../support/postgres.ts";
import { createDeferred } from "../execution/deferred.ts";

/** `this` of the source below. */
interface Self {
  http: { endpoint: string; respond(response: object): void };
  db: { get(key: string): unknown; set(key: string, value: unknown): void };
  greeting: string;
  $emit(body: unknown, metadata: object): void;
}

const log = pino({ level: "silent" });
const services: Services = {
  now: () => Date.parse("2026-03-01T12:00:00Z"),
  accounts: {
    authentication: () => Promise.reject(new Error("no account")),
    defaultAccountId: () => Promise.resolve(undefined),
    secretToken: () => Promise.resolve(undefined),
  },
  dataStore: () => {
    throw new Error("no data store");
  },
};

const request = (body: unknown): HttpEvent => ({
  method: "POST",
  path: "/",
  query: {},
  headers: {},
  bodyRaw: JSON.stringify(body),
  body,
});

/** A source that emits what it is sent, and writes down what is done to it. */
function greeter(): { component: Component; done: string[] } {
  const done: string[] = [];
  const hook = (name: string) =>
    function (this: Self) {
      done.push(`${name} at ${this.http.endpoint} with ${this.greeting}`);
      this.db.set("hooks", [...((this.db.get("hooks") as string[] | undefined) ?? []), name]);
    };
  const component: Component = {
    key: "test-greeter",
    type: "source",
    dedupe: "unique",
    props: {
      http: { type: "$.interface.http", customResponse: true },
      db: "$.service.db",
      greeting: { type: "string", default: "hello" },
    },
    hooks: { deploy: hook("deploy"), activate: hook("activate"), deactivate: hook("deactivate") },
    run(this: object, event: unknown) {
      const self = this as Self;
      const { body } = event as HttpEvent;
      self.http.respond({ status: 200, body: { hooks: self.db.get("hooks"), greeted: self.db.get("greeted") } });
      for (const id of body as string[]) {
        if (id === "break") throw new Error("broken");
        self.$emit({ greets: id }, { id, summary: `Greets ${id}`, ts: 1000 });
        self.db.set("greeted", id);
      }
    },
  };
  return { component, done };
}

describe("Deployed sources", () => {
  async function scene(endpoint = "http://host/sources") {
    const { database } = await startTestDatabase();
    const { component, done } = greeter();
    const delivered: string[] = [];
    const { promise: delivering, resolve: begin } = createDeferred();
    let failing = false;
    const open = (base: string) =>
      createSources({
        database,
        services,
        log,
        component: () => component,
        endpoint: (id) => `${base}/${id}`,
        async deliver(_source, event: EmittedEvent) {
          if (failing) throw new Error("the workflows are not there");
          begin();
          await new Promise((turn) => setImmediate(turn));
          delivered.push(event.id);
        },
      });
    return {
      database,
      done,
      delivered,
      delivering,
      sources: open(endpoint),
      reopen: open,
      failDeliveries: (fail: boolean) => (failing = fail),
    };
  }
  const greeterAs = (configuredProps: Record<string, unknown> = {}) => ({
    id: "dc_1",
    componentKey: "test-greeter",
    name: "Greeter",
    configuredProps,
  });

  it("are deployed and activated once, also over restarts", async () => {
    const { sources, reopen, done } = await scene();
    await sources.deploy(greeterAs());
    await reopen("http://host/sources").deploy(greeterAs());
    expect(done).toEqual([
      "deploy at http://host/sources/dc_1 with hello",
      "activate at http://host/sources/dc_1 with hello",
    ]);
  });

  it("are taken back with their old props and activated with their new ones", async () => {
    const { sources, done } = await scene();
    await sources.deploy(greeterAs());
    await sources.deploy(greeterAs({ greeting: "ahoy" }));
    expect(done.slice(2)).toEqual([
      "deactivate at http://host/sources/dc_1 with hello",
      "activate at http://host/sources/dc_1 with ahoy",
    ]);
  });

  it("are activated again when the host is reached elsewhere", async () => {
    const { sources, reopen, done } = await scene();
    await sources.deploy(greeterAs());
    await reopen("http://elsewhere").deploy(greeterAs());
    expect(done.at(-1)).toBe("activate at http://elsewhere/dc_1 with hello");
  });

  it("answer requests, and find in their database what their hooks left", async () => {
    const { sources } = await scene();
    await sources.deploy(greeterAs());
    const answer = await sources.handle("dc_1", request([]));
    expect(answer).toMatchObject({ status: 200, body: JSON.stringify({ hooks: ["deploy", "activate"] }) });
  });

  it("hand on what they emit, each event once", async () => {
    const { sources, delivered, database } = await scene();
    await sources.deploy(greeterAs());
    await sources.handle("dc_1", request(["Dana", "Lee"]));
    await sources.handle("dc_1", request(["Lee", "Kim"]));
    expect(delivered).toEqual(["Dana", "Lee", "Kim"]);
    const kept = await database
      .selectFrom("emitted_events")
      .select(["id", "summary", "body"])
      .orderBy("sequence")
      .execute();
    expect(kept[0]).toEqual({ id: "Dana", summary: "Greets Dana", body: { greets: "Dana" } });
    expect(kept).toHaveLength(3);
  });

  it("give requests that come together their turns, so that none is emitted twice", async () => {
    const { sources, delivered } = await scene();
    await sources.deploy(greeterAs());
    await Promise.all([1, 2, 3].map(() => sources.handle("dc_1", request(["Dana"]))));
    expect(delivered).toEqual(["Dana"]);
  });

  it("do not acknowledge an event that could not be handed on, and hand it on when it comes again", async () => {
    const { sources, delivered, failDeliveries } = await scene();
    await sources.deploy(greeterAs());
    failDeliveries(true);
    await expect(sources.handle("dc_1", request(["Dana"]))).rejects.toThrow("the workflows are not there");
    failDeliveries(false);
    await sources.handle("dc_1", request(["Dana"]));
    expect(delivered).toEqual(["Dana"]);
  });

  it("keep their last hundred events", async () => {
    const { sources, database } = await scene();
    await sources.deploy(greeterAs());
    await sources.handle("dc_1", request(Array.from({ length: 120 }, (_, index) => `${index}`)));
    const kept = await database.selectFrom("emitted_events").select("id").orderBy("sequence").execute();
    expect([kept.length, kept[0]?.id]).toEqual([100, "20"]);
  });

  it("that fail fail for whoever asked, in their own words", async () => {
    const { sources } = await scene();
    await sources.deploy(greeterAs());
    await expect(sources.handle("dc_1", request(["break"]))).rejects.toThrow("broken");
  });

  it("hand on what they emitted before they failed", async () => {
    const { sources, delivered } = await scene();
    await sources.deploy(greeterAs());
    await expect(sources.handle("dc_1", request(["Dana", "break", "Lee"]))).rejects.toThrow("broken");
    expect(delivered).toEqual(["Dana"]);
  });

  it("have noted nothing of an event that could not be handed on", async () => {
    const { sources, failDeliveries } = await scene();
    await sources.deploy(greeterAs());
    failDeliveries(true);
    await expect(sources.handle("dc_1", request(["Dana"]))).rejects.toThrow();
    failDeliveries(false);
    const answer = await sources.handle("dc_1", request([]));
    expect(JSON.parse(String(answer?.body))).not.toHaveProperty("greeted");
  });

  it("are waited for when the host closes in the middle of their work", async () => {
    const { sources, delivered, delivering } = await scene();
    await sources.deploy(greeterAs());
    const answer = sources.handle("dc_1", request(["Dana", "Lee", "Kim"]));
    await delivering;
    await sources.close();
    expect(delivered).toEqual(["Dana", "Lee", "Kim"]);
    await answer;
  });

  it("are not reached once removed", async () => {
    const { sources, done } = await scene();
    await sources.deploy(greeterAs());
    await sources.remove("dc_1");
    expect(done.at(-1)).toMatch(/^deactivate/);
    expect(await sources.handle("dc_1", request([]))).toBeUndefined();
  });
});
