import { createHmac } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { startReceiver, subscribe, type Receiver } from "./support/receiver.ts";
import { addUser, startZoom, type Zoom } from "./support/zoom.ts";

interface Delivery {
  state: string;
  attempts: { status?: number; error?: string }[];
}

const minute = 60_000;

async function subscribed(events: string[], options = {}): Promise<{ zoom: Zoom; receiver: Receiver }> {
  const zoom = await startZoom(options);
  const receiver = await startReceiver(zoom.info.secretToken);
  await subscribe(zoom, receiver.url, events);
  return { zoom, receiver };
}

const deliveries = async (zoom: Zoom) =>
  (await zoom.plain<{ deliveries: Delivery[] }>("GET", "/_emulator/deliveries?settled=true")).body.deliveries;

test("A webhook has Zoom's headers and a compact body", async () => {
  const { zoom, receiver } = await subscribed(["user.created"]);
  await addUser(zoom);
  const [{ headers, text, json }] = (await receiver.count(1)) as [Receiver["received"][0]];
  expect(headers).toMatchObject({
    "content-type": "application/json; charset=utf-8",
    "user-agent": "Zoom Marketplace/1.0a",
    clientid: zoom.info.clientId,
    "x-zm-request-timestamp": String(zoom.clock.now() / 1000),
    "x-zm-request-id": expect.stringMatching(/^[\da-f-]{36}$/),
    "x-zm-trackingid": expect.any(String),
    traceparent: expect.stringMatching(/^00-[\da-f]{32}-[\da-f]{16}-01$/),
  });
  expect(text).toBe(JSON.stringify(json));
  expect(json.event_ts).toBe(zoom.clock.now());
});

describe("A delivery that fails", () => {
  test("is tried again after 5, 20 and 60 minutes, newly signed, with the same body and request id", async () => {
    const { zoom, receiver } = await subscribed(["user.created"]);
    receiver.answer = 500;
    await addUser(zoom);
    await deliveries(zoom);
    for (const [index, minutes] of [5, 20, 60].entries()) {
      zoom.clock.advance(minutes * minute - 1);
      await deliveries(zoom);
      expect(receiver.received).toHaveLength(index + 1);
      zoom.clock.advance(1);
      await receiver.count(index + 2);
      await deliveries(zoom);
    }
    zoom.clock.advance(1_000 * minute);
    expect(await deliveries(zoom)).toMatchObject([{ state: "failed", attempts: Array(4).fill({ status: 500 }) }]);

    const { received } = receiver;
    expect(new Set(received.map(({ text }) => text)).size).toBe(1);
    expect(new Set(received.map(({ headers }) => headers["x-zm-request-id"])).size).toBe(1);
    expect(new Set(received.map(({ headers }) => headers["x-zm-signature"])).size).toBe(4);
    for (const { headers, text } of received) {
      const signed = `v0:${String(headers["x-zm-request-timestamp"])}:${text}`;
      const signature = createHmac("sha256", zoom.info.secretToken).update(signed).digest("hex");
      expect(headers["x-zm-signature"]).toBe(`v0=${signature}`);
    }
  });

  test("because nobody answers within three seconds is tried again", async () => {
    const { zoom, receiver } = await subscribed(["user.created"]);
    receiver.answer = "never";
    await addUser(zoom);
    await receiver.count(1);
    zoom.clock.advance(3_000);
    expect(await deliveries(zoom)).toMatchObject([
      { state: "pending", attempts: [{ error: "No answer within 3 s." }] },
    ]);
    receiver.answer = 204;
    zoom.clock.advance(5 * minute);
    await receiver.count(2);
    expect(await deliveries(zoom)).toMatchObject([{ state: "delivered", attempts: [{}, { status: 204 }] }]);
  });

  test.each([
    ["no", "failed"],
    ["yes", "pending"],
  ] as const)("with 401 is, when refusals are retried (%s), %s", async (retryRefusals, state) => {
    const { zoom, receiver } = await subscribed(["user.created"], { retryRefusals });
    receiver.answer = 401;
    await addUser(zoom);
    expect(await deliveries(zoom)).toMatchObject([{ state, attempts: [{ status: 401 }] }]);
  });

  test("is given up when its subscription is removed", async () => {
    const { zoom, receiver } = await subscribed(["user.created"]);
    receiver.answer = 500;
    await addUser(zoom);
    await deliveries(zoom);
    const query = `?user_id=x&account_id=${zoom.info.accountId}`;
    const path = "/marketplace/app/event_subscription";
    const { body } = await zoom.call<{ event_subscriptions: { event_subscription_id: string }[] }>("GET", path + query);
    await zoom.call("DELETE", `${path}/${body.event_subscriptions[0]!.event_subscription_id}`);
    zoom.clock.advance(5 * minute);
    expect(await deliveries(zoom)).toMatchObject([{ state: "failed", attempts: [{ status: 500 }] }]);
  });
});

test.each([
  [false, '"first_name":"Zoë 🚒"'],
  [true, '"first_name":"Zoë \\uD83D\\uDE92"'],
])("Emoji are written as escapes when asked (%s)", async (escapeUnicode, text) => {
  const { zoom, receiver } = await subscribed(["user.created"], { escapeUnicode });
  await addUser(zoom, { first_name: "Zoë 🚒" });
  expect((await receiver.count(1))[0]!.text).toContain(text);
});

describe("The payload of", () => {
  const operator = ["operator", "operator_id"];
  const person = ["email", "first_name", "id", "last_name", "type"];

  /** What Zoom's documents require of each event's payload, and of the object in it. */
  const required: [event: string, payload: string[], object: string[]][] = [
    ["user.created", ["account_id", ...operator, "creation_type", "object"], ["id", "email", "type"]],
    ["user.invitation_accepted", ["account_id", "object"], ["id", "email", "type"]],
    ["user.updated", ["account_id", ...operator, "object", "old_object", "time_stamp"], ["id"]],
    ["user.deactivated", ["account_id", ...operator, "object"], person],
    ["user.activated", ["account_id", ...operator, "object"], person],
    ["user.deleted", ["account_id", ...operator, "object"], person],
    ["user.disassociated", ["account_id", ...operator, "object"], person],
    [
      "meeting.created",
      ["account_id", ...operator, "operation", "object"],
      ["uuid", "id", "host_id", "topic", "type", "duration", "join_url", "settings"],
    ],
    ["meeting.updated", ["account_id", ...operator, "scope", "object", "old_object", "time_stamp"], ["id"]],
    ["meeting.deleted", ["account_id", ...operator, "operation", "object"], ["uuid", "id", "host_id", "type"]],
  ];

  test("every event has what Zoom requires", async () => {
    const { zoom, receiver } = await subscribed(required.map(([event]) => event));
    const dana = await addUser(zoom);
    await zoom.plain("POST", `/_emulator/users/${dana}/accept-invitation`);
    await zoom.call("PATCH", `/users/${dana}`, { dept: "Sales" });
    const { body } = await zoom.call("POST", `/users/${dana}/meetings`, {
      type: 8,
      recurrence: { type: 1, end_times: 2 },
    });
    await zoom.call("PATCH", `/meetings/${String(body["id"])}`, { duration: 30 });
    await zoom.call("DELETE", `/meetings/${String(body["id"])}`);
    await zoom.call("PUT", `/users/${dana}/status`, { action: "deactivate" });
    await zoom.call("PUT", `/users/${dana}/status`, { action: "activate" });
    await zoom.call("DELETE", `/users/${dana}?action=delete`);
    await zoom.call("DELETE", `/users/${await addUser(zoom)}`);

    const received = await receiver.count(required.length + 1);
    for (const [event, payloadKeys, objectKeys] of required) {
      const { payload } = received.find(({ json }) => json.event === event)!.json;
      expect({ event, keys: Object.keys(payload) }).toEqual({ event, keys: expect.arrayContaining(payloadKeys) });
      expect({ event, keys: Object.keys(payload.object) }).toEqual({ event, keys: expect.arrayContaining(objectKeys) });
      expect(payload.account_id).toBe(zoom.info.accountId);
      if (event.startsWith("meeting.")) expect(payload.object["id"]).toBe(body["id"]);
    }
    const of = (event: string) => received.find(({ json }) => json.event === event)!.json.payload;
    expect(of("user.created")).toMatchObject({ creation_type: "create", operator: zoom.info.ownerEmail });
    expect(of("user.invitation_accepted")).not.toHaveProperty("operator");
    expect(of("user.updated")).toMatchObject({ object: { id: dana, dept: "Sales" }, old_object: { id: dana } });
    expect(of("meeting.updated")).toMatchObject({ object: { duration: 30 }, old_object: { duration: 60 } });
    expect(of("meeting.updated")).not.toHaveProperty("operation");
  });

  test("user.activated follows an acceptance only where that is chosen", async () => {
    const { zoom, receiver } = await subscribed(["user.activated"], { activatedOnAcceptance: "yes" });
    await zoom.plain("POST", `/_emulator/users/${await addUser(zoom)}/accept-invitation`);
    expect((await receiver.count(1))[0]!.json.event).toBe("user.activated");
  });
});
