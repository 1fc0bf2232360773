import { createHash } from "node:crypto";
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

/** One look at Zoom's log, with what the source kept from the look before. */
async function look(logs: object[], { kept = {}, events }: { kept?: Record<string, unknown>; events?: string[] } = {}) {
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
    ...(events && { events }),
    $emit: (event: unknown, metadata: (typeof emitted)[number]["metadata"]) => emitted.push({ event, metadata }),
  };
  await gapRepair.run.call(self);
  return { emitted, query, until: db.get("until") };
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
    [
      "a first attempt that the endpoint refused, since Zoom does not repeat it",
      log("dana", { retry_num: 0, status: 401 }),
      1,
    ],
    ["an endpoint that was not reached at the last attempt", log("dana", { status: -1 }), 1],
    ["an entry without a body", log("dana", { request_body: undefined }), 0],
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
});
