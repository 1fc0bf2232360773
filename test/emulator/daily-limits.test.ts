import { expect, test } from "@jest/globals";
import { addUser, startZoom } from "./support/zoom.ts";

test("A host may create and change 100 meetings a day; the next day goes on", async () => {
  const zoom = await startZoom({ rateLimitHeaders: "full" });
  const host = await addUser(zoom, { action: "autoCreate" });
  const other = await addUser(zoom, { action: "autoCreate", email: "other@example.com" });
  const { body } = await zoom.call("POST", `/users/${host}/meetings`, {});
  for (let n = 2; n <= 100; n += 1) await zoom.call("PATCH", `/meetings/${String(body["id"])}`, { duration: n });

  const refused = await zoom.call("POST", `/users/${host}/meetings`, {});
  expect(refused).toMatchObject({
    status: 429,
    body: {
      code: 429,
      message:
        "You have exceeded the daily rate limit (100) of Meeting Create/Update API requests permitted for this particular user. You may resume these requests at GMT 00:00:00.",
    },
  });
  expect(refused.headers.get("retry-after")).toBe("2026-03-03T00:00:00Z");
  expect((await zoom.call("POST", `/users/${other}/meetings`, {})).status).toBe(201);
  zoom.clock.advance(14.5 * 3_600_000);
  expect((await zoom.call("POST", `/users/${host}/meetings`, {})).status).toBe(201);
});

test("A refused meeting does not count", async () => {
  const zoom = await startZoom();
  const host = await addUser(zoom, { action: "autoCreate" });
  for (let n = 0; n < 100; n += 1) await zoom.call("POST", `/users/${host}/meetings`, { duration: 0 });
  expect((await zoom.call("POST", `/users/${host}/meetings`, {})).status).toBe(201);
});

test("A free account may invite 50 users a day; users made at once are not counted", async () => {
  const zoom = await startZoom({ plan: "free" });
  for (let n = 0; n < 50; n += 1) await addUser(zoom, { email: `u${n}@example.com` });
  const user_info = { email: "one-more@example.com", type: 1 };
  const refused = await zoom.call("POST", "/users", { action: "create", user_info });
  expect(refused).toMatchObject({
    status: 429,
    body: { message: expect.stringContaining("(50) of user invite requests") },
  });
  expect(refused.headers.get("x-ratelimit-category")).toBe("Light");
  expect(refused.headers.has("retry-after")).toBe(false);
  expect((await zoom.call("POST", "/users", { action: "autoCreate", user_info })).status).toBe(201);
});
