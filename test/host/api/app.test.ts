import pino from "pino";
import { createApi, type Rooms } from "../../../host/api/app.ts";
import type { HttpTriggerEvent, Workflows } from "../../../host/workflows/workflows.ts";

const answer = { status: 202, headers: { "content-type": "application/json" }, body: '{"run":"r1"}' };

/** The API of a host whose one workflow writes down how it is started. */
function scene({ starting = false, publicUrl }: { starting?: boolean; publicUrl?: string } = {}) {
  const started: { name: string; event: HttpTriggerEvent; key: string | undefined }[] = [];
  const workflows: Workflows = {
    definitions: [
      {
        name: "greet",
        title: "Greet",
        triggers: [{ id: "hi", type: "http", response: "custom" }],
        steps: [],
        accounts: {},
      },
    ],
    sources: () => [],
    sourceOf: () => ({ id: "dc_1", componentKey: "test-source", name: "Test", configuredProps: {} }),
    schedules: () => [],
    startBySchedule: () => Promise.resolve(),
    startByRequest(name, event, key) {
      if (name !== "greet") return Promise.resolve(undefined);
      if (key === "used") return Promise.resolve({ refused: "key used for another request" });
      started.push({ name, event, key });
      return Promise.resolve({ runId: "r1", answer });
    },
    startByEvent: () => Promise.resolve(),
    wake: (_pause, kind) => Promise.resolve(kind === "resume" ? "woken" : "run is over"),
  };
  const rooms = { workflows } as Rooms;
  const api = createApi({
    rooms: () => (starting ? undefined : rooms),
    ready: () => !starting,
    workbenchDir: import.meta.dirname,
    publicUrl,
    log: pino({ level: "silent" }),
  });
  const ask = (path: string, init: RequestInit = {}, host = "127.0.0.1:4400") =>
    api.request(path, { ...init, headers: { host, ...(init.headers as Record<string, string> | undefined) } });
  return { ask, started, api };
}

const post = (body: string, headers: Record<string, string> = { "content-type": "application/json" }): RequestInit => ({
  method: "POST",
  body,
  headers,
});

describe("The address of an HTTP trigger", () => {
  it("starts the workflow with the request as its event, and answers what the run answers", async () => {
    const { ask, started } = scene();
    const response = await ask(
      "/hooks/greet?from=form",
      post('{"name":"Dana"}', { "content-type": "application/json", "X-Form": "7" }),
    );
    expect([response.status, await response.text(), response.headers.get("x-run-id")]).toEqual([
      202,
      '{"run":"r1"}',
      "r1",
    ]);
    expect(started[0]?.event).toMatchObject({
      method: "POST",
      path: "/hooks/greet",
      query: { from: "form" },
      headers: { "x-form": "7" },
      body: { name: "Dana" },
    });
  });

  it.each([
    [
      "a form as an object",
      post("name=Dana&age=7", { "content-type": "application/x-www-form-urlencoded" }),
      { name: "Dana", age: "7" },
    ],
    ["other text as it is", post("Dana", { "content-type": "text/plain" }), "Dana"],
    ["no body as none", { method: "GET" }, undefined],
  ])("hands on %s", async (_what, init, body) => {
    const { ask, started } = scene();
    await ask("/hooks/greet", init);
    expect(started[0]?.event.body).toEqual(body);
  });

  it("refuses a body that is said to be JSON and is not", async () => {
    const { ask, started } = scene();
    const response = await ask("/hooks/greet", post("{name"));
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: expect.stringContaining("said to be JSON and is not") as string });
    expect(started).toEqual([]);
  });

  it("refuses a body of more than 512 kB", async () => {
    const { ask } = scene();
    expect((await ask("/hooks/greet", post("x".repeat(513 * 1024)))).status).toBe(413);
  });

  it("hands on the Idempotency-Key, and refuses one that began another request", async () => {
    const { ask, started } = scene();
    const with_ = (key: string) => post("{}", { "content-type": "application/json", "idempotency-key": key });
    await ask("/hooks/greet", with_("mine"));
    expect(started[0]?.key).toBe("mine");
    expect((await ask("/hooks/greet", with_("used"))).status).toBe(422);
  });

  it("names the workflows there are where there is none of that name", async () => {
    const response = await scene().ask("/hooks/great", post("{}"));
    expect([response.status, await response.text()]).toEqual([404, expect.stringContaining("There is: greet.")]);
  });

  it("may be used by pages of other origins", async () => {
    const response = await scene().ask("/hooks/greet", {
      method: "OPTIONS",
      headers: { origin: "https://forms.example" },
    });
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
  });

  it("asks for patience while the host is starting", async () => {
    const { ask } = scene({ starting: true });
    const response = await ask("/hooks/greet", post("{}"));
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "1"]);
    expect((await ask("/healthz")).status).toBe(503);
  });
});

describe("The host's addresses", () => {
  it("are closed to a page that reaches this machine under another name", async () => {
    expect((await scene().ask("/api/runs", {}, "rebound.example")).status).toBe(421);
  });

  it("open only what is meant for others under the public name", async () => {
    const { ask } = scene({ publicUrl: "https://zoom.example" });
    expect((await ask("/hooks/greet", post("{}"), "zoom.example")).status).toBe(202);
    expect((await ask("/api/runs", {}, "zoom.example")).status).toBe(421);
  });

  it("say in JSON that there is nothing", async () => {
    const response = await scene().ask("/nothing");
    expect([response.status, await response.json()]).toEqual([404, { error: "There is nothing at /nothing." }]);
  });

  it("wake a waiting run, and say when it has ended", async () => {
    const { ask } = scene();
    expect((await ask("/runs/r1/wait/1/resume/abc", post("{}"))).status).toBe(200);
    expect((await ask("/runs/r1/wait/1/cancel/abc", post("{}"))).status).toBe(410);
    expect((await ask("/runs/r1/wait/1/other/abc", post("{}"))).status).toBe(404);
  });
});
