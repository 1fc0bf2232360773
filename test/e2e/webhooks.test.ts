import { createHmac } from "node:crypto";
import { jest } from "@jest/globals";
import { Whole } from "./support/whole.ts";

jest.setTimeout(180_000);

interface Info {
  accountId: string;
  secretToken: string;
}

describe("A deployed source", () => {
  let whole: Whole;
  let endpoint: string;
  let info: Info;
  beforeAll(async () => {
    whole = await Whole.create();
    await whole.start();
    const workflows = await get<{ name: string; triggers: { url: string }[] }[]>(`${whole.host}/api/workflows`);
    endpoint = workflows.find(({ name }) => name === "wake-onboarding")!.triggers[0]!.url;
    info = await get<Info>(`${whole.emulator}/_emulator/info`);
  });
  afterAll(() => whole.remove());

  const now = () => Math.floor(Date.now() / 1000);
  /** What Zoom sends when a deactivated user is activated again. Each has its own instant, and so its own body. */
  const activation = (accountId: string, event = "user.activated") =>
    JSON.stringify({
      event,
      event_ts: Date.now(),
      payload: {
        account_id: accountId,
        operator: "admin@example.com",
        operator_id: "op",
        object: { id: "u1", first_name: "Kim", last_name: "Roe", email: "kim@example.com", type: 1 },
      },
    });
  const deliver = (body: string, { timestamp = now(), secret = info.secretToken } = {}) =>
    fetch(endpoint, {
      method: "POST",
      body,
      headers: {
        "content-type": "application/json",
        "x-zm-request-timestamp": `${timestamp}`,
        "x-zm-signature": `v0=${createHmac("sha256", secret).update(`v0:${timestamp}:${body}`).digest("hex")}`,
      },
    });
  /** Everything that a webhook may bring about: events and runs, by their ids. */
  const effects = async () => {
    const [events, runs] = await Promise.all([
      get<{ id: string }[]>(`${whole.host}/api/events?limit=200`),
      get<{ id: string }[]>(`${whole.host}/api/runs?workflow=wake-onboarding`),
    ]);
    return { events: events.map(({ id }) => id), runs: runs.map(({ id }) => id) };
  };

  it("emits a delivery that Zoom signed just now", async () => {
    const { events } = await effects();
    expect((await deliver(activation(info.accountId))).status).toBe(200);
    expect((await effects()).events).toHaveLength(events.length + 1);
  });

  it.each([
    ["with a wrong signature", 401, () => deliver(activation(info.accountId), { secret: "another secret" })],
    ["that is six minutes old", 401, () => deliver(activation(info.accountId), { timestamp: now() - 360 })],
    ["from six minutes ahead", 401, () => deliver(activation(info.accountId), { timestamp: now() + 360 })],
    ["of another account", 200, () => deliver(activation("another-account"))],
    ["of an event that was not chosen", 200, () => deliver(activation(info.accountId, "user.deactivated"))],
  ])("answers a delivery %s with %i, and nothing changes", async (_which, status, send) => {
    const before = await effects();
    expect((await send()).status).toBe(status);
    expect(await effects()).toEqual(before);
  });

  it("answers a delivery that was sent before with 200, and nothing changes, also when it is signed anew", async () => {
    const body = activation(info.accountId);
    await deliver(body);
    const before = await effects();
    for (const timestamp of [now(), now() - 60]) expect((await deliver(body, { timestamp })).status).toBe(200);
    expect(await effects()).toEqual(before);
  });

  it("proves to Zoom that its address is its own", async () => {
    const plainToken = "qgg8vlvZRS6UYooatFL8Aw";
    const challenge = { event: "endpoint.url_validation", event_ts: Date.now(), payload: { plainToken } };
    const response = await deliver(JSON.stringify(challenge));
    const encryptedToken = createHmac("sha256", info.secretToken).update(plainToken).digest("hex");
    expect([response.status, await response.json()]).toEqual([200, { plainToken, encryptedToken }]);
  });
});

async function get<Answer>(url: string): Promise<Answer> {
  return (await (await fetch(url)).json()) as Answer;
}
