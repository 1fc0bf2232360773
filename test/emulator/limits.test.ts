import { describe, expect, test } from "@jest/globals";
import { addUser, startZoom, type Zoom } from "./support/zoom.ts";

const perSecond = "You have reached the maximum per-second rate limit for this API. Try again later.";
const perDay =
  "You have reached the maximum daily rate limit for this API. Refer to the response header for details on when you can make another request.";

/** GET of an operation so many times; the statuses. */
async function many(zoom: Zoom, path: string, times: number): Promise<number[]> {
  const statuses: number[] = [];
  for (let n = 0; n < times; n += 1) statuses.push((await zoom.call("GET", path)).status);
  return statuses;
}

const light = "/users/owner@example.com";
const medium = "/users";

describe("The limit per second", () => {
  test.each([
    ["free", light, 4],
    ["free", medium, 2],
    ["pro", light, 30],
    ["pro", medium, 20],
    ["business", light, 80],
    ["business", medium, 60],
  ] as const)("of plan %s for %s is %i; the next second goes on", async (plan, path, allowed) => {
    const zoom = await startZoom({ plan, limits: "on" });
    expect(await many(zoom, path, allowed)).toEqual(Array(allowed).fill(200));
    expect(await zoom.call("GET", path)).toMatchObject({ status: 429, body: { code: 429, message: perSecond } });
    zoom.clock.advance(1000);
    expect((await zoom.call("GET", path)).status).toBe(200);
  });

  test("is counted for each label apart", async () => {
    const zoom = await startZoom({ plan: "free", limits: "on" });
    await many(zoom, medium, 3);
    expect((await zoom.call("GET", light)).status).toBe(200);
  });

  test("is not spent by requests without a valid token", async () => {
    const zoom = await startZoom({ plan: "free", limits: "on" });
    for (let n = 0; n < 5; n += 1) await zoom.plain("GET", `/v2${medium}`);
    expect((await zoom.call("GET", medium)).status).toBe(200);
  });

  test("is told in headers where they are full, and by its category alone where they are sparse", async () => {
    const full = await startZoom({ plan: "free", limits: "on", rateLimitHeaders: "full" });
    const headersOf = async (zoom: Zoom) =>
      Object.fromEntries(
        [...(await zoom.call("GET", medium)).headers].filter(([name]) => /^(x-ratelimit|retry)/.test(name)),
      );
    const common = { "x-ratelimit-category": "Medium", "x-ratelimit-type": "QPS", "x-ratelimit-limit": "2" };
    expect(await headersOf(full)).toEqual({ ...common, "x-ratelimit-remaining": "1" });
    expect(await headersOf(full)).toEqual({ ...common, "x-ratelimit-remaining": "0" });
    expect(await headersOf(full)).toEqual({
      ...common,
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": String(full.clock.now() / 1000 + 1),
    });
    const sparse = await startZoom({ plan: "free", limits: "on" });
    expect(await headersOf(sparse)).toEqual({ "x-ratelimit-category": "Medium" });
  });
});

describe("The pool per day", () => {
  /** Requests of a label in heaps, until so many have been made. */
  async function spend(zoom: Zoom, requests: number): Promise<void> {
    const heap = 50;
    const subscribe = () => zoom.call("POST", "/marketplace/app/event_subscription", {});
    for (let n = 0; n < requests; n += heap) await Promise.all(Array.from({ length: heap }, subscribe));
  }

  test("of a free account holds for each label, until midnight UTC", async () => {
    const zoom = await startZoom({ plan: "free", limits: "daily", rateLimitHeaders: "full" });
    await spend(zoom, 1000);
    const heavy = () => zoom.call("POST", "/marketplace/app/event_subscription", {});
    const refused = await heavy();
    expect(refused).toMatchObject({ status: 429, body: { code: 429, message: perDay } });
    expect(refused.headers.get("x-ratelimit-type")).toBe("Daily-limit");
    expect(refused.headers.get("retry-after")).toBe("2026-03-03T00:00:00Z");
    expect((await zoom.call("GET", light)).status).toBe(200);
    zoom.clock.advance(14.5 * 3_600_000);
    expect((await heavy()).body["code"]).toBe(1500);
  }, 30_000);

  test("of a paid account is thirty times as big", async () => {
    const zoom = await startZoom({ limits: "daily" });
    await spend(zoom, 1000);
    expect((await zoom.call("POST", "/marketplace/app/event_subscription", {})).body["code"]).toBe(1500);
  }, 30_000);
});

test("No limit holds when they are off", async () => {
  const zoom = await startZoom({ plan: "free", limits: "off" });
  expect(new Set(await many(zoom, medium, 60))).toEqual(new Set([200]));
  for (let n = 0; n < 51; n += 1) expect(await addUser(zoom, { email: `u${n}@example.com` })).toBeDefined();
});

describe("While a request is in flight", () => {
  const inFlight = async (zoom: Zoom, method: string, path: string, body?: object) => {
    const match = { method, path: `/v2${path}` };
    await zoom.plain("POST", "/_emulator/faults", { body: JSON.stringify({ match, effect: { delay_ms: 1000 } }) });
    return zoom.call(method, path, body);
  };

  test("that deletes a user, that user cannot be deleted", async () => {
    const zoom = await startZoom({ limits: "on" });
    const [dana, eve] = [
      await addUser(zoom, { action: "autoCreate" }),
      await addUser(zoom, { action: "autoCreate", email: "eve@example.com" }),
    ];
    const first = inFlight(zoom, "DELETE", `/users/${dana}`);
    await until(zoom);
    expect(await zoom.call("DELETE", `/users/${dana}`)).toMatchObject({
      status: 429,
      body: { message: "Too many concurrent requests. A request to disassociate this user has already been made." },
    });
    expect((await zoom.call("DELETE", `/users/${eve}`)).status).toBe(204);
    zoom.clock.advance(1000);
    expect((await first).status).toBe(204);
    expect((await zoom.call("DELETE", `/users/${dana}`)).status).toBe(404);
  });

  test("that creates a user, users cannot be changed, but read", async () => {
    const zoom = await startZoom({ limits: "on" });
    const dana = await addUser(zoom, { action: "autoCreate" });
    const user_info = { email: "eve@example.com", type: 1 };
    const first = inFlight(zoom, "POST", "/users", { action: "create", user_info });
    await until(zoom);
    expect((await zoom.call("PATCH", `/users/${dana}`, { dept: "Sales" })).status).toBe(429);
    expect((await zoom.call("GET", `/users/${dana}`)).status).toBe(200);
    expect((await zoom.call("POST", `/users/${dana}/meetings`, {})).status).toBe(201);
    zoom.clock.advance(1000);
    expect((await first).status).toBe(201);
    expect((await zoom.call("PATCH", `/users/${dana}`, { dept: "Sales" })).status).toBe(204);
  });

  test("it lasts as long as it is told to, and keeps others out without any fault", async () => {
    const zoom = await startZoom({ limits: "on", lockMs: 250 });
    await zoom.token();
    const create = (name: string) => {
      const user_info = { email: `${name}@example.com`, type: 1 };
      return zoom.call("POST", "/users", { action: "create", user_info });
    };
    const first = create("dana");
    const arrived = async () => (await zoom.control<{ users: object[] }>("GET", "/users")).body.users.length === 2;
    while (!(await arrived()));
    expect((await create("eve")).status).toBe(429);
    zoom.clock.advance(250);
    expect((await first).status).toBe(201);
  });

  test("it is over at once unless told otherwise", async () => {
    const zoom = await startZoom({ limits: "on" });
    const dana = await addUser(zoom, { action: "autoCreate" });
    const both = await Promise.all([zoom.call("DELETE", `/users/${dana}`), zoom.call("DELETE", `/users/${dana}`)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([204, 404]);
  });

  /** Waits until the fault that was laid last has struck. */
  async function until(zoom: Zoom): Promise<void> {
    for (;;) {
      const { body } = await zoom.plain<{ faults: { seen: number }[] }>("GET", "/_emulator/faults");
      if (body.faults.at(-1)?.seen) return;
    }
  }
});
