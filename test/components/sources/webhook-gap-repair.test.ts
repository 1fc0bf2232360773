import { createHash } from "node:crypto";
import { jest } from "@jest/globals";
import gapRepair from "../../../components/zoom_admin/sources/webhook-gap-repair/webhook-gap-repair.ts";
import { bindApp, FakeTime, TOKEN } from "../support/run-component.ts";
import { zoom } from "../support/zoom.ts";

const now = "2026-03-02T10:00:00Z";
const path = "/marketplace/apps/app-1/webhook_logs";
const body = (email: string) => JSON.stringify({ event: "user.deleted", event_ts: 1772445600000, payload: { email } });
const log = (request_id: string, more: object = {}) => ({
  event: "user.deleted",
  status: 500,
  request_id,
  retry_num: 3,
  request_body: body(request_id),
  date_time: "2026-03-02T09:55:00Z",
  ...more,
});

interface Deployed {
  kept?: Record<string, unknown>;
  events?: string[];
  compare?: string[];
  hosts?: string[];
}

/** One look at Zoom's log, with what the source kept from the look before. */
async function look(logs: object[], { kept = {}, ...props }: Deployed = {}) {
  const db = new Map(Object.entries(kept));
  const emitted: { event: unknown; metadata: { id: string; summary: string; ts: number } }[] = [];
  const query: Record<string, string> = {};
  zoom()
    .get(path)
    .query((asked) => Boolean(Object.assign(query, asked)))
    .reply(200, { webhook_logs: logs });
  const self = {
    zoomAdmin: bindApp(gapRepair.props.zoomAdmin, { auth: { oauth_access_token: TOKEN }, time: new FakeTime(now) }),
    db: { get: (key: string) => db.get(key), set: (key: string, value: unknown) => void db.set(key, value) },
    timer: {},
    appId: "app-1",
    compare: [],
    ...props,
    $emit: (event: unknown, metadata: (typeof emitted)[number]["metadata"]) => emitted.push({ event, metadata }),
  };
  await gapRepair.run.call(self);
  return { emitted, query, kept: Object.fromEntries(db), until: db.get("until") };
}

describe("New Lost Webhook", () => {
  it("emits the body that was lost, under the id that a delivery of it would have had", async () => {
    const { emitted } = await look([log("dana")]);
    expect(emitted).toEqual([
      {
        event: JSON.parse(body("dana")) as unknown,
        metadata: {
          id: createHash("sha256").update(body("dana")).digest("hex"),
          summary: "user.deleted was not delivered on 2026-03-02T09:55:00Z",
          ts: 1772445600000,
        },
      },
    ]);
  });

  it.each([
    ["a first attempt that Zoom will repeat", log("dana", { retry_num: 0 }), 0],
    ["a last attempt that arrived", log("dana", { status: 200 }), 0],
    [
      "a first attempt that the endpoint refused, since Zoom does not repeat it",
      log("dana", { retry_num: 0, status: 401 }),
      1,
    ],
    ["an endpoint that was not reached at the last attempt", log("dana", { status: -1 }), 1],
    ["an entry without a body", log("dana", { request_body: undefined }), 0],
    ["an entry whose body Zoom does not keep", log("dana", { request_body: "N/A" }), 0],
  ])("takes %s for what it is", async (_what, entry, count) => {
    expect((await look([entry])).emitted).toHaveLength(count);
  });

  it("can be narrowed to events", async () => {
    expect((await look([log("dana")], { events: ["meeting.created"] })).emitted).toEqual([]);
    expect((await look([log("dana")], { events: ["user.deleted"] })).emitted).toHaveLength(1);
  });

  it("asks for failed deliveries since its last look, less ten minutes", async () => {
    const { query, until } = await look([], { kept: { until: Date.parse("2026-03-02T09:45:00Z") } });
    expect(query).toEqual({ type: "2", from: "2026-03-02T09:35:00Z", to: "2026-03-02T10:00:00Z", page_size: "300" });
    expect(until).toBe(Date.parse(now));
  });

  it("never asks for more than the seven days that Zoom remembers", async () => {
    const { query } = await look([], { kept: { until: Date.parse("2026-01-01T00:00:00Z") } });
    expect(query["from"]).toBe("2026-02-23T10:01:00Z");
  });

  it("emits each of many only once, though it reads some of the log again", async () => {
    const many = Array.from({ length: 300 }, (_, n) => log(`dana${n}`));
    const { emitted, kept } = await look(many);
    expect(emitted).toHaveLength(300);
    expect((await look([...many, log("kim")], { kept })).emitted).toMatchObject([
      { event: { payload: { email: "kim" } } },
    ]);
  });
});

describe("A picture of the account", () => {
  const users = (count: number) =>
    Array.from({ length: count }, (_, n) => ({
      id: createHash("md5").update(String(n)).digest("base64").slice(0, 22),
      email: `${createHash("md5").update(String(-n)).digest("hex").slice(0, 12)}@example.com`,
      first_name: `First ${n}`,
      last_name: `Last ${n}`,
      type: 1,
      status: "active",
    }));
  const listed = (active: object[]) => {
    for (const status of ["active", "inactive", "pending"])
      zoom()
        .get("/users")
        .query({ status, page_size: 300 })
        .reply(200, { users: status === "active" ? active : [] });
  };
  const said = jest.spyOn(console, "log").mockImplementation(() => undefined);
  afterAll(() => said.mockRestore());

  it("asks for all deliveries, not only those that failed", async () => {
    listed([]);
    expect((await look([], { compare: ["users"] })).query).toMatchObject({ type: "1" });
  });

  it("has room for five hundred users", async () => {
    listed(users(500));
    const { kept } = await look([], { compare: ["users"] });
    expect((kept["users"] as string).length).toBeLessThan(28_000);
  });

  it("is not kept where it is larger than a source's memory, and the log says so", async () => {
    listed(users(1000));
    const { kept } = await look([], { compare: ["users"] });
    expect(kept["users"]).toBeNull();
    expect(said).toHaveBeenLastCalledWith(expect.stringContaining("The users were not compared: there are too many"));
  });

  it("is not taken of the meetings of more than a hundred hosts who were not chosen", async () => {
    zoom()
      .get("/users")
      .query({ status: "active", page_size: 101 })
      .reply(200, { users: users(101) });
    await look([], { compare: ["meetings"] });
    expect(said).toHaveBeenLastCalledWith(expect.stringContaining("Choose those whose meetings matter"));
  });

  it("keeps a user whom the lists miss and Zoom still has", async () => {
    const [dana, kim] = users(2) as [{ id: string }, object];
    listed([dana, kim]);
    let { kept } = await look([], { compare: ["users"] });
    for (let n = 0; n < 2; n += 1) {
      listed([kim]);
      zoom()
        .get(`/users/${encodeURIComponent(dana.id)}`)
        .reply(200, dana);
      const missing = await look([], { compare: ["users"], kept });
      expect(missing.emitted).toEqual([]);
      kept = missing.kept;
    }
    listed([dana, kim]);
    expect((await look([], { compare: ["users"], kept })).emitted).toEqual([]);
  });
});
