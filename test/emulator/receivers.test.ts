import { describe, expect, test } from "@jest/globals";
import { authorized, get } from "./support/authorize.ts";
import { startReceiver, subscribe, type Received } from "./support/receiver.ts";
import { addUser, startZoom, type Zoom } from "./support/zoom.ts";

const threeDays = 72 * 3_600_000;
const events = ["user.created"];

interface Known {
  state: string;
  failed_validations: number;
}

const settle = (zoom: Zoom) => zoom.plain("GET", "/_emulator/deliveries?settled=true");
const subscription = async (zoom: Zoom) =>
  (await zoom.plain<{ subscriptions: Known[] }>("GET", "/_emulator/subscriptions")).body.subscriptions[0]!;

describe("Every 72 hours a receiver is validated again", () => {
  const passTime = async (zoom: Zoom, times: number) => {
    for (let n = 0; n < times; n += 1) {
      zoom.clock.advance(threeDays);
      await settle(zoom);
    }
  };

  test("and after six failures in a row its subscription is disabled", async () => {
    const zoom = await startZoom();
    const receiver = await startReceiver(zoom.info.secretToken);
    await subscribe(zoom, receiver.url, events);
    receiver.knowsSecret = false;
    await passTime(zoom, 5);
    expect(await subscription(zoom)).toMatchObject({ state: "active", failed_validations: 5 });
    await addUser(zoom);
    await receiver.count(1);
    await passTime(zoom, 1);
    expect(await subscription(zoom)).toMatchObject({ state: "disabled" });
    await addUser(zoom, { email: "eve@example.com" });
    await settle(zoom);
    expect(receiver.received).toHaveLength(1);
  });

  test("and one success makes the failures forgotten", async () => {
    const zoom = await startZoom();
    const receiver = await startReceiver(zoom.info.secretToken);
    await subscribe(zoom, receiver.url, events);
    receiver.knowsSecret = false;
    await passTime(zoom, 5);
    receiver.knowsSecret = true;
    await passTime(zoom, 1);
    expect(await subscription(zoom)).toMatchObject({ state: "active", failed_validations: 0 });
  });
});

describe("A custom header", () => {
  const withHeader = async (custom_header: object) => {
    const zoom = await startZoom();
    const receiver = await startReceiver(zoom.info.secretToken);
    const answer = await subscribe(zoom, receiver.url, events, { custom_header });
    return { zoom, receiver, answer };
  };

  test.each([
    [{ custom_header_type: 0 }, "authorization", undefined],
    [{ custom_header_type: 1, username: "u", password: "p" }, "authorization", "Basic dTpw"],
    [{ custom_header_type: 3, custom_header_key: "X-Team", custom_header_value: "blue" }, "x-team", "blue"],
  ])("%j comes with every webhook", async (header, name, value) => {
    const { zoom, receiver } = await withHeader(header);
    await addUser(zoom);
    expect((await receiver.count(1))[0]!.headers[name]).toBe(value);
  });

  test("of type 2 is a token that the receiver's server gives", async () => {
    const server = await startZoom();
    const { zoom, receiver, answer } = await withHeader({
      custom_header_type: 2,
      client_id: server.info.clientId,
      client_secret: server.info.clientSecret,
      token_url: `${server.url}/oauth/token`,
    });
    expect(answer.status).toBe(201);
    await addUser(zoom);
    const { authorization } = (await receiver.count(1))[0]!.headers;
    expect((await get(server, "/users", String(authorization).replace("Bearer ", ""))).status).toBe(200);
  });

  test.each([
    [{ custom_header_type: 7 }, 404, 1801, "The custom header type validate failed: 7."],
    [{ custom_header_type: 1, username: "u" }, 400, 1500, "The password is required."],
    [{ custom_header_type: 3, custom_header_key: "a b" }, 400, 1500, "The input value can't contain space."],
    [
      { custom_header_type: 3, custom_header_key: "X-Zm-Signature" },
      400,
      1500,
      "The custom header key is reserved by Zoom.",
    ],
    [
      { custom_header_type: 2, client_id: "i", client_secret: "s", token_url: "http://127.0.0.1:9/" },
      404,
      1702,
      "The Oauth token url validate failed: http://127.0.0.1:9/.",
    ],
  ])("%j is refused with Zoom's words", async (header, status, code, message) => {
    expect((await withHeader(header)).answer).toMatchObject({ status, body: { code, message } });
  });
});

describe("The webhook log", () => {
  interface Logs {
    webhook_logs: { status: number; retry_num: number; request_id: string; failed_reason_type?: number }[];
  }
  const appId = async (zoom: Zoom) => (await zoom.plain<{ appId: string }>("GET", "/_emulator/info")).body.appId;
  const logs = async (zoom: Zoom, query = "") =>
    zoom.call<Logs & { code: number }>("GET", `/marketplace/apps/${await appId(zoom)}/webhook_logs?${query}`);

  test("has every attempt of the last days, by default the failed ones", async () => {
    const zoom = await startZoom();
    const receiver = await startReceiver(zoom.info.secretToken);
    await subscribe(zoom, receiver.url, events);
    receiver.answer = 500;
    await addUser(zoom);
    await settle(zoom);
    receiver.answer = 200;
    zoom.clock.advance(5 * 60_000);
    await receiver.count(2);
    await settle(zoom);
    expect((await logs(zoom)).body.webhook_logs).toMatchObject([{ status: 500, retry_num: 0, failed_reason_type: 7 }]);
    expect((await logs(zoom, "type=3")).body.webhook_logs).toMatchObject([{ status: 200, retry_num: 1 }]);
    const all = (await logs(zoom, "type=1")).body.webhook_logs;
    expect(new Set(all.map(({ request_id }) => request_id)).size).toBe(1);
    expect((await logs(zoom, "type=1&retry_num=1")).body.webhook_logs).toHaveLength(1);
    expect((await logs(zoom, "type=1&event=user.deleted")).body.webhook_logs).toHaveLength(0);
  });

  test.each([
    ["retry_num=4", 400, 1506],
    ["from=yesterday", 404, 1503],
    ["from=2026-03-03T00:00:00Z", 404, 1504],
    ["from=2026-02-01T00:00:00Z", 404, 1502],
    ["from=2026-03-01T00:00:00Z&to=2026-02-28T00:00:00Z", 404, 1501],
  ])("refuses %s", async (query, status, code) => {
    expect(await logs(await startZoom(), query)).toMatchObject({ status, body: { code } });
  });

  test("counts no retry above the third, however often a webhook is sent again by hand", async () => {
    const zoom = await startZoom();
    const receiver = await startReceiver(zoom.info.secretToken);
    await subscribe(zoom, receiver.url, events);
    await addUser(zoom);
    await settle(zoom);
    const { body } = await zoom.control<{ deliveries: [{ id: string }] }>("GET", "/deliveries");
    for (let time = 0; time < 4; time += 1) {
      await zoom.control("POST", `/deliveries/${body.deliveries[0].id}/resend`);
      await settle(zoom);
    }
    const all = (await logs(zoom, "type=1")).body.webhook_logs;
    expect(all.map(({ retry_num }) => retry_num).toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 3]);
    expect((await logs(zoom, "type=1&retry_num=3")).body.webhook_logs).toHaveLength(2);
  });

  test("needs a scope of its own, of which there is no granular one", async () => {
    const refused = await logs(await startZoom({ scopes: ["user:read:user:admin", "marketplace_app:write:admin"] }));
    expect(refused).toMatchObject({ status: 400, body: { code: 4711 } });
    expect(refused.body).toMatchObject({ message: expect.stringContaining("marketplace_app:read") });
    for (const scope of ["marketplace_app:read", "marketplace_app:read:admin"]) {
      expect((await logs(await startZoom({ scopes: [scope] }))).status).toBe(200);
    }
  });

  test("knows no other app", async () => {
    const zoom = await startZoom();
    const answer = await zoom.call("GET", "/marketplace/apps/other/webhook_logs");
    expect(answer).toMatchObject({ status: 404, body: { code: 1401, message: "APP ID does not exist: other." } });
  });
});

test("Uninstalling the app ends its tokens and is told to it", async () => {
  const zoom = await startZoom();
  const receiver = await startReceiver(zoom.info.secretToken);
  await subscribe(zoom, receiver.url, ["app_deauthorized"]);
  const { access_token } = await authorized(zoom);
  await zoom.plain("POST", "/_emulator/app/deauthorize");
  expect((await get(zoom, "/users/me", access_token)).status).toBe(401);
  const [{ json }] = (await receiver.count(1)) as [Received];
  expect(json).not.toHaveProperty("event_ts");
  expect(json).toMatchObject({ payload: { user_id: zoom.info.ownerId, client_id: zoom.info.clientId } });
});
