import { describe, expect, test } from "@jest/globals";
import { startReceiver, subscribe } from "./support/receiver.ts";
import { addUser, basic, startZoom, type Zoom } from "./support/zoom.ts";

const path = "/marketplace/app/event_subscription";

const list = async (zoom: Zoom) =>
  (
    await zoom.call<{ event_subscriptions: { event_subscription_id: string; event_webhook_url: string }[] }>(
      "GET",
      `${path}?user_id=${zoom.info.ownerId}&account_id=${zoom.info.accountId}`,
    )
  ).body.event_subscriptions;

test("A subscription becomes active when its receiver passes the URL validation, and is listed", async () => {
  const zoom = await startZoom();
  const receiver = await startReceiver(zoom.info.secretToken);
  const { status, body } = await subscribe(zoom, receiver.url, ["user.created"], { event_subscription_name: "Mine" });
  expect(status).toBe(201);
  expect(await list(zoom)).toEqual([
    {
      event_subscription_id: body.event_subscription_id,
      events: ["user.created"],
      event_subscription_name: "Mine",
      event_webhook_url: receiver.url,
      subscription_scope: "account",
      created_source: "openapi",
      subscriber_id: zoom.info.accountId,
    },
  ]);
});

describe("A subscription is refused", () => {
  test("when its receiver does not know the secret token, or is not there", async () => {
    const zoom = await startZoom();
    const receiver = await startReceiver(zoom.info.secretToken);
    receiver.knowsSecret = false;
    for (const url of [receiver.url, "http://127.0.0.1:1/", "no address"]) {
      const body = { code: 1701, message: `The event webhook url validate failed: ${url}.` };
      expect(await subscribe(zoom, url, ["user.created"])).toMatchObject({ status: 404, body });
    }
    expect(await list(zoom)).toEqual([]);
  });

  test.each([
    [400, 1500, { events: [] }],
    [400, 1500, { event_webhook_url: "" }],
    [400, 1500, { subscription_scope: "planet" }],
    [404, 1601, { events: ["user.promoted"] }],
    [404, 1001, { subscription_scope: "user", user_ids: ["nobody"] }],
    [400, 300, { user_ids: Array(11).fill("x") }],
  ])("with %i and code %i for %j", async (status, code, wrong) => {
    const zoom = await startZoom();
    const receiver = await startReceiver(zoom.info.secretToken);
    expect(await subscribe(zoom, receiver.url, ["user.created"], wrong)).toMatchObject({ status, body: { code } });
  });

  test("for an event whose scope the app lacks", async () => {
    const zoom = await startZoom({ scopes: ["user:read:user:admin"] });
    const receiver = await startReceiver(zoom.info.secretToken);
    expect((await subscribe(zoom, receiver.url, ["user.created"])).status).toBe(201);
    expect(await subscribe(zoom, receiver.url, ["meeting.created"])).toMatchObject({
      status: 400,
      body: { code: 1602 },
    });
  });

  test("for account credentials where only client credentials may use it", async () => {
    const zoom = await startZoom({ subscriptionGrants: "client_credentials" });
    const receiver = await startReceiver(zoom.info.secretToken);
    expect((await subscribe(zoom, receiver.url, ["user.created"])).status).toBe(401);
    const { body } = await zoom.plain<{ access_token: string }>("POST", "/oauth/token?grant_type=client_credentials", {
      headers: { authorization: basic(zoom.info.clientId, zoom.info.clientSecret) },
    });
    const query = `?user_id=${zoom.info.ownerId}&account_id=${zoom.info.accountId}`;
    const headers = { authorization: `Bearer ${body.access_token}` };
    expect((await zoom.plain("GET", `/v2${path}${query}`, { headers })).status).toBe(200);
  });
});

test("A subscription is removed by its path or by the query, once", async () => {
  const zoom = await startZoom();
  const receiver = await startReceiver(zoom.info.secretToken);
  const add = async () => (await subscribe(zoom, receiver.url, ["user.created"])).body.event_subscription_id;
  const [first, second] = [await add(), await add()];
  expect((await zoom.call("DELETE", `${path}/${first}`)).status).toBe(204);
  expect(await zoom.call("DELETE", `${path}/${first}`)).toMatchObject({ status: 404, body: { code: 1601 } });
  const query = `?event_subscription_id=${second}&account_id=${zoom.info.accountId}`;
  expect((await zoom.call("DELETE", `${path}${query}`)).status).toBe(204);
  expect(await list(zoom)).toEqual([]);
});

test("A subscription of single users gets the events of these users, also of those added later", async () => {
  const zoom = await startZoom();
  const receiver = await startReceiver(zoom.info.secretToken);
  const [dana, eve, finn] = await Promise.all(
    ["dana", "eve", "finn"].map((name) => addUser(zoom, { action: "autoCreate", email: `${name}@example.com` })),
  );
  const scope = { subscription_scope: "user", user_ids: [dana] };
  const { body } = await subscribe(zoom, receiver.url, ["user.deactivated"], scope);
  const change = { account_id: zoom.info.accountId, user_ids: [eve] };
  expect((await zoom.call("PATCH", `${path}/${body.event_subscription_id}`, change)).status).toBe(204);
  for (const id of [finn, eve, dana]) await zoom.call("PUT", `/users/${id}/status`, { action: "deactivate" });
  await zoom.plain("GET", "/_emulator/deliveries?settled=true");
  expect(receiver.received.map(({ json }) => json.payload.object["id"]).sort()).toEqual([dana, eve].sort());
});

test("A subscription can be seeded", async () => {
  const receiver = await startReceiver("unknown to the receiver");
  const zoom = await startZoom({ subscriptions: [{ url: receiver.url, events: ["user.created"] }] });
  await addUser(zoom);
  expect((await receiver.count(1))[0]!.json.event).toBe("user.created");
});
