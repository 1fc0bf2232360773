import { createHash, createHmac } from "node:crypto";
import { jest } from "@jest/globals";
import nock from "nock";
import { defineZoomSource } from "../../../components/zoom_admin/common/events/webhook-source.ts";
import { userTypes } from "../../../components/zoom_admin/common/events/filters.ts";
import sampleEmit from "../../../components/zoom_admin/sources/user-created/test-event.ts";
import { FakeTime, TOKEN } from "../support/run-component.ts";
import { deploySource, endpoint, secretToken, signed } from "../support/deploy-source.ts";

const now = Date.parse("2026-03-02T10:00:00Z");
const accountId = "Qm4xTz81RbiLwYc0aVn3Hg";

const source = defineZoomSource({
  key: "zoom_admin-user-created",
  name: "New User Created (Instant)",
  description: "Emit new event when a user is added.",
  version: "0.0.1",
  events: {
    "user.created": { choice: "A user is added", scope: "user:read:user:admin" },
    "user.activated": { choice: "A user is back", scope: "user:read:user:admin" },
  },
  filters: { userTypes },
  summary: ({ event, payload }) => `${event} ${payload.object.email}`,
  sampleEmit,
});

function deploy(props?: Record<string, unknown>, auth: { account_id?: string } = { account_id: accountId }) {
  return deploySource(source, props, { auth, time: new FakeTime("2026-03-02T10:00:00Z") });
}

function bodyOf({ event = "user.created", account = accountId, type = 2 } = {}) {
  const object = { id: "u1", email: "dana@example.com", type };
  return JSON.stringify({ event, event_ts: now - 1500, payload: { account_id: account, object } });
}

const fresh = (bodyRaw: string) => signed(bodyRaw, { sentAt: now });

beforeAll(() => nock.disableNetConnect());
// The http module that nock patches outlives a test file.
afterAll(() => nock.restore());
afterEach(() => {
  nock.cleanAll();
  jest.restoreAllMocks();
});

describe("a delivery", () => {
  it("is answered first, then emitted unchanged with a stable id, a summary and Zoom's time", async () => {
    const deployed = deploy();
    const body = bodyOf();
    expect(await deployed.deliver(body, fresh(body))).toMatchObject({ status: 200 });
    expect(deployed.happened).toEqual(["answered", "emitted"]);
    expect(deployed.emitted).toEqual([
      {
        event: JSON.parse(body) as unknown,
        metadata: {
          id: createHash("sha256").update(body).digest("hex"),
          summary: "user.created dana@example.com",
          ts: now - 1500,
        },
      },
    ]);
  });

  it("has the same id when Zoom repeats it under a new signature, so that deduping drops it", async () => {
    const deployed = deploy();
    const body = bodyOf();
    await deployed.deliver(body, fresh(body));
    await deployed.deliver(body, signed(body, { sentAt: now - 60_000 }));
    const [first, second] = deployed.emitted;
    expect(first?.metadata.id).toBe(second?.metadata.id);
    expect(source.dedupe).toBe("unique");
  });

  it("that has no time of its own is emitted with the time of its arrival", async () => {
    const body = JSON.stringify({ ...(JSON.parse(bodyOf()) as object), event_ts: undefined });
    const deployed = deploy();
    await deployed.deliver(body, fresh(body));
    expect(deployed.emitted[0]?.metadata.ts).toBe(now);
  });

  it.each([
    ["a wrong signature", signed(bodyOf(), { sentAt: now, secret: "another" })],
    ["a signature of six minutes ago", signed(bodyOf(), { sentAt: now - 6 * 60_000 })],
    ["no signature", {}],
  ])("with %s is answered 401 and not emitted", async (_, headers) => {
    const deployed = deploy();
    expect(await deployed.deliver(bodyOf(), headers)).toMatchObject({ status: 401 });
    expect(deployed.emitted).toEqual([]);
  });

  it.each([
    ["of another account", {}, { account: "another" }],
    ["of a type that this source does not have", {}, { event: "user.deleted" }],
    ["of a type that is not chosen", { events: ["user.activated"] }, {}],
    ["that a filter keeps out", { userTypes: [1, 99] }, { type: 2 }],
  ])("%s is answered 200 and ignored", async (_, props, changed) => {
    const body = bodyOf(changed);
    const deployed = deploy(props);
    expect(await deployed.deliver(body, fresh(body))).toMatchObject({
      status: 200,
      body: { ignored: expect.any(String) as string },
    });
    expect(deployed.emitted).toEqual([]);
  });

  it.each([
    ["chosen", { events: ["user.created"] }],
    ["let through by a filter", { userTypes: [2] }],
    ["let through by a filter whose list was typed", { userTypes: ["2"] }],
    ["under an empty choice and an empty filter", { events: [], userTypes: [] }],
  ])("%s is emitted", async (_, props) => {
    const deployed = deploy(props);
    await deployed.deliver(bodyOf(), fresh(bodyOf()));
    expect(deployed.emitted).toHaveLength(1);
  });

  it("is emitted from the signed bytes, whatever the parsed body says", async () => {
    const deployed = deploy();
    const body = bodyOf();
    await deployed.deliver(body, fresh(body), { event: "user.created", payload: {} });
    expect(deployed.emitted[0]?.event).toEqual(JSON.parse(body));
  });

  it("is refused with advice, and left to Zoom's next try, while the secret token is missing", async () => {
    const deployed = deploy({ secretToken: undefined });
    await expect(deployed.deliver(bodyOf(), fresh(bodyOf()))).rejects.toMatchObject({
      name: "ConfigurationError",
      message: expect.stringContaining("Set the prop Secret Token") as string,
    });
    expect(deployed.answers).toMatchObject([{ status: 503 }]);
    expect(deployed.emitted).toEqual([]);
  });
});

describe("a URL validation", () => {
  const body = JSON.stringify({ event: "endpoint.url_validation", event_ts: now, payload: { plainToken: "plain" } });

  it("is answered with the encrypted token, before anything is known of the account", async () => {
    const deployed = deploy({}, {});
    expect(await deployed.deliver(body, fresh(body))).toEqual({
      status: 200,
      headers: { "content-type": "application/json" },
      body: { plainToken: "plain", encryptedToken: createHmac("sha256", secretToken).update("plain").digest("hex") },
    });
    expect(deployed.emitted).toEqual([]);
  });

  it("that is not signed gets no token", async () => {
    const deployed = deploy();
    const answer = await deployed.deliver(body, signed(body, { sentAt: now, secret: "another" }));
    expect(answer?.status).toBe(401);
    expect(answer?.body).not.toHaveProperty("encryptedToken");
  });
});

describe("the account, where the host does not name it", () => {
  const zoom = () => nock("https://api.zoom.us", { reqheaders: { authorization: `Bearer ${TOKEN}` } });

  it("is asked of Zoom once and remembered", async () => {
    const asked = [
      zoom()
        .get("/v2/users")
        .query({ status: "active", page_size: 1 })
        .reply(200, { users: [{ id: "u/9" }] }),
      zoom().get("/v2/users/u%2F9").reply(200, { id: "u/9", account_id: accountId }),
    ];
    const deployed = deploy({}, {});
    const foreign = bodyOf({ account: "another" });
    await deployed.deliver(foreign, fresh(foreign));
    await deployed.deliver(bodyOf(), fresh(bodyOf()));
    expect(deployed.emitted).toHaveLength(1);
    expect(asked.every((scope) => scope.isDone())).toBe(true);
  });

  it("lets nothing through while Zoom does not tell, and leaves the event to Zoom's next try", async () => {
    zoom().get("/v2/users").query(true).reply(400, {
      code: 4711,
      message: "Invalid access token, does not contain scopes:[user:read:list_users:admin].",
    });
    const deployed = deploy({}, {});
    await expect(deployed.deliver(bodyOf(), fresh(bodyOf()))).rejects.toThrow(/user:read:list_users:admin/);
    expect(deployed.answers).toMatchObject([{ status: 503 }]);
    expect(deployed.emitted).toEqual([]);
  });

  it("is forgotten on activation, since another account may have been connected", async () => {
    zoom().post("/v2/marketplace/app/event_subscription").reply(201, { event_subscription_id: "sub1" });
    const deployed = deploy({}, {});
    deployed.db.set("accountId", "the account before");
    await deployed.activate();
    zoom()
      .get("/v2/users")
      .query(true)
      .reply(200, { users: [{ id: "u9" }] });
    zoom().get("/v2/users/u9").reply(200, { account_id: accountId });
    await deployed.deliver(bodyOf(), fresh(bodyOf()));
    expect(deployed.emitted).toHaveLength(1);
  });
});

describe("activation", () => {
  const path = "/v2/marketplace/app/event_subscription";
  const zoom = () => nock("https://api.zoom.us", { reqheaders: { authorization: `Bearer ${TOKEN}` } });

  it("registers the endpoint for the chosen events, and deactivation takes it back", async () => {
    const registered = zoom()
      .post(path, {
        event_subscription_name: "New User Created (Instant)",
        event_webhook_url: endpoint,
        events: ["user.activated"],
        subscription_scope: "account",
      })
      .reply(201, { event_subscription_id: "sub1" });
    const deployed = deploy({ events: ["user.activated"] });
    await deployed.activate();
    expect(registered.isDone()).toBe(true);

    const removed = zoom().delete(`${path}/sub1`).reply(204);
    await deployed.deactivate();
    expect(removed.isDone()).toBe(true);
    await deployed.deactivate();
  });

  it("survives Zoom validating the endpoint before the subscription is answered", async () => {
    const deployed = deploy({}, {});
    const body = JSON.stringify({ event: "endpoint.url_validation", payload: { plainToken: "plain" } });
    zoom()
      .post(path)
      .reply(201, async () => {
        await deployed.deliver(body, fresh(body));
        return { event_subscription_id: "sub1" };
      });
    await deployed.activate();
    expect(deployed.answers).toMatchObject([{ status: 200, body: { plainToken: "plain" } }]);
  });

  it("takes back what an earlier activation left behind", async () => {
    const removed = zoom().delete(`${path}/old`).reply(204);
    zoom().post(path).reply(201, { event_subscription_id: "new" });
    const deployed = deploy();
    deployed.db.set("subscriptionId", "old");
    await deployed.activate();
    expect(removed.isDone()).toBe(true);
    expect(deployed.db.get("subscriptionId")).toBe("new");
  });

  it("that Zoom refuses succeeds, and says what to enter by hand", async () => {
    const log = jest.spyOn(console, "log").mockImplementation(() => undefined);
    zoom().post(path).reply(400, { code: 1602, message: "The event is not allowed for the app: user.created" });
    const deployed = deploy();
    await deployed.activate();
    const instructions = deployed.db.get("instructions");
    for (const named of [endpoint, "user.created, user.activated", "user:read:user:admin", "not allowed for the app"]) {
      expect(instructions).toContain(named);
    }
    expect(log).toHaveBeenCalledWith(instructions);
    await deployed.deactivate();
  });

  it("without a secret token asks nothing of Zoom and says what to do", async () => {
    jest.spyOn(console, "log").mockImplementation(() => undefined);
    const deployed = deploy({ secretToken: undefined });
    await deployed.activate();
    expect(deployed.db.get("instructions")).toContain("no Secret Token");
  });

  const invalidToken = { code: 124, message: "Invalid access token." };
  const users = "/v2/users?page_size=1";

  it.each([
    [200, { users: [] }],
    [400, { code: 4711, message: "Invalid access token, does not contain scopes:[user:read:list_users:admin]." }],
  ])("succeeds where Zoom takes the token for anything but subscriptions (%i)", async (status, answer) => {
    const log = jest.spyOn(console, "log").mockImplementation(() => undefined);
    zoom().post(path).reply(401, invalidToken).get(users).reply(status, answer);
    const deployed = deploy();
    await deployed.activate();
    expect(deployed.db.get("instructions")).toContain("does not let this kind of app subscribe by itself");
    expect(log).toHaveBeenCalled();
  });

  it("fails where the token has expired, so that it can be repeated with another", async () => {
    zoom().post(path).reply(401, invalidToken).get(users).reply(401, invalidToken);
    await expect(deploy().activate()).rejects.toMatchObject({ status: 401 });
  });
});

describe("deactivation", () => {
  const path = "/v2/marketplace/app/event_subscription/sub1";

  it.each([
    ["succeeds when the subscription is gone already", 404, 1601, undefined],
    ["fails when Zoom does not let go of it, and keeps its id", 401, 124, "sub1"],
  ])("%s", async (_, status, code, kept) => {
    nock("https://api.zoom.us").delete(path).reply(status, { code, message: "..." });
    const deployed = deploy();
    deployed.db.set("subscriptionId", "sub1");
    const outcome = deployed.deactivate();
    await (kept ? expect(outcome).rejects.toMatchObject({ status }) : outcome);
    expect(deployed.db.get("subscriptionId") ?? undefined).toBe(kept);
  });
});
