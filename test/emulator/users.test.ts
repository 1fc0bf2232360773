import { describe, expect, test } from "@jest/globals";
import { addUser, someDay, startZoom, type Zoom } from "./support/zoom.ts";

interface UserPage {
  next_page_token: string;
  total_records: number;
  page_count: number;
  users: { id?: string; email: string }[];
}

const day = 86_400_000;

describe("GET /users", () => {
  test("lists users of one status, pending ones without an id", async () => {
    const zoom = await startZoom();
    await addUser(zoom);
    await addUser(zoom, { action: "autoCreate", email: "active@example.com" });
    const pending = await zoom.call<UserPage>("GET", "/users?status=pending");
    expect(pending.body.users.map(({ email }) => email)).toEqual(["dana@example.com"]);
    expect(pending.body.users[0]).not.toHaveProperty("id");
    const active = await zoom.call<UserPage>("GET", "/users");
    expect(active.body.users.map(({ email }) => email)).toEqual([zoom.info.ownerEmail, "active@example.com"]);
  });

  test("keeps its order when a user is changed", async () => {
    const zoom = await startZoom();
    await addUser(zoom, { action: "autoCreate", email: "first@example.com" });
    await addUser(zoom, { action: "autoCreate", email: "second@example.com" });
    await zoom.call("PATCH", "/users/first@example.com", { dept: "Sales" });
    const { body } = await zoom.call<UserPage>("GET", "/users");
    expect(body.users.map(({ email }) => email)).toEqual([
      zoom.info.ownerEmail,
      "first@example.com",
      "second@example.com",
    ]);
  });

  test("lists those of one role, and nobody whose invitation has expired", async () => {
    const zoom = await startZoom();
    await addUser(zoom);
    await addUser(zoom, { action: "autoCreate", email: "active@example.com" });
    const owners = await zoom.call<UserPage>("GET", "/users?role_id=0");
    expect(owners.body.users).toMatchObject([{ email: zoom.info.ownerEmail }]);
    zoom.clock.advance(30 * day);
    expect((await zoom.call<UserPage>("GET", "/users?status=pending")).body.users).toEqual([]);
  });

  test("leads through all pages by next_page_token", async () => {
    const zoom = await startZoom();
    for (let n = 0; n < 6; n += 1) await addUser(zoom, { action: "autoCreate", email: `u${n}@example.com` });
    const seen: string[] = [];
    let token = "";
    do {
      const { body } = await zoom.call<UserPage>("GET", `/users?page_size=3&next_page_token=${token}`);
      expect(body).toMatchObject({ total_records: 7, page_count: 3 });
      seen.push(...body.users.map(({ email }) => email));
      token = body.next_page_token;
    } while (token);
    expect(new Set(seen).size).toBe(7);
  });

  test("refuses a page token after 15 minutes, for another list, and when it is made up", async () => {
    const zoom = await startZoom();
    await addUser(zoom, { action: "autoCreate" });
    const { next_page_token: token } = (await zoom.call<UserPage>("GET", "/users?page_size=1")).body;
    const refusal = { status: 400, body: { code: 300, message: "The next page token is invalid or expired." } };
    expect((await zoom.call("GET", `/users?page_size=1&next_page_token=${token}`)).status).toBe(200);
    expect(await zoom.call("GET", `/users?status=pending&next_page_token=${token}`)).toMatchObject(refusal);
    expect(await zoom.call("GET", "/users?next_page_token=abc")).toMatchObject(refusal);
    zoom.clock.advance(15 * 60_000);
    expect(await zoom.call("GET", `/users?page_size=1&next_page_token=${token}`)).toMatchObject(refusal);
  });

  test.each(["page_size=2001", "page_size=x", "status=gone"])("refuses %s", async (query) => {
    const zoom = await startZoom();
    expect(await zoom.call("GET", `/users?${query}`)).toMatchObject({ status: 400, body: { code: 300 } });
  });
});

describe("GET /users/{userId}", () => {
  test("finds a user by id and by e-mail address, a plus sign in it included", async () => {
    const zoom = await startZoom();
    const id = await addUser(zoom, { email: "a+b@example.com", action: "autoCreate" });
    const byId = await zoom.call("GET", `/users/${id}`);
    expect(byId.body).toMatchObject({
      id,
      email: "a+b@example.com",
      status: "active",
      account_id: zoom.info.accountId,
    });
    expect((await zoom.call("GET", `/users/${encodeURIComponent("A+b@example.com")}`)).body).toEqual(byId.body);
  });

  test("shows a pending user with the time of the call as the time of creation", async () => {
    const zoom = await startZoom();
    const id = await addUser(zoom);
    zoom.clock.advance(60_000);
    const { body } = await zoom.call("GET", `/users/dana@example.com`);
    expect(body).toMatchObject({ id, status: "pending" });
    expect(Date.parse(String(body["created_at"]))).toBe(someDay + 60_000);
  });

  test("does not know strangers", async () => {
    const zoom = await startZoom();
    const body = { code: 1001, message: "User does not exist: nobody@example.com." };
    expect(await zoom.call("GET", "/users/nobody@example.com")).toMatchObject({ status: 404, body });
  });

  test("says after 30 days that the invitation is no longer valid", async () => {
    const zoom = await startZoom();
    const id = await addUser(zoom);
    zoom.clock.advance(30 * day);
    expect(await zoom.call("GET", `/users/${id}`)).toMatchObject({ status: 400, body: { code: 1120 } });
  });

  test.each([
    ["reject", 404],
    ["owner", 200],
  ] as const)("answers `me` under the policy %s with %i", async (me, status) => {
    const zoom = await startZoom({ me });
    expect((await zoom.call("GET", "/users/me")).status).toBe(status);
  });
});

describe("PATCH /users/{userId}", () => {
  test("changes what is given and nothing else", async () => {
    const zoom = await startZoom();
    const id = await addUser(zoom, { action: "autoCreate" });
    expect((await zoom.call("PATCH", `/users/${id}`, { first_name: "Daniela", use_pmi: false, type: 2 })).status).toBe(
      204,
    );
    const { body } = await zoom.call("GET", `/users/${id}`);
    expect(body).toMatchObject({ first_name: "Daniela", last_name: "Lee", type: 2, use_pmi: false });
  });

  test("is answered but has no effect while the user is pending", async () => {
    const zoom = await startZoom();
    const id = await addUser(zoom);
    expect((await zoom.call("PATCH", `/users/${id}`, { first_name: "Daniela" })).status).toBe(204);
    await zoom.plain("POST", `/_emulator/users/${id}/accept-invitation`);
    expect((await zoom.call("GET", `/users/${id}`)).body["first_name"]).toBe("Dana");
  });

  test("changes one licence at a time", async () => {
    const zoom = await startZoom();
    const id = await addUser(zoom, { action: "autoCreate" });
    const answer = await zoom.call("PATCH", `/users/${id}`, { type: 2, plan_united_type: "1" });
    expect(answer).toMatchObject({ status: 400, body: { code: 300 } });
  });
});

describe("PUT /users/{userId}/status", () => {
  const setStatus = (zoom: Zoom, id: string, action: string) => zoom.call("PUT", `/users/${id}/status`, { action });

  test("deactivates, taking the licence, and activates again", async () => {
    const zoom = await startZoom();
    const id = await addUser(zoom, { action: "autoCreate", type: 2 });
    expect((await setStatus(zoom, id, "deactivate")).status).toBe(200);
    expect((await zoom.call("GET", `/users/${id}`)).body).toMatchObject({ status: "inactive", type: 1 });
    expect((await setStatus(zoom, id, "activate")).status).toBe(200);
    expect((await zoom.call("GET", `/users/${id}`)).body["status"]).toBe("active");
  });

  test("answers 204 where that is chosen", async () => {
    const zoom = await startZoom({ statusSuccess: "204" });
    const id = await addUser(zoom, { action: "autoCreate" });
    expect((await setStatus(zoom, id, "deactivate")).status).toBe(204);
  });

  test("is refused for administrators and for pending users", async () => {
    const zoom = await startZoom();
    const id = await addUser(zoom);
    expect((await setStatus(zoom, id, "activate")).status).toBe(404);
    expect(await setStatus(zoom, zoom.info.ownerId, "deactivate")).toMatchObject({ status: 400, body: { code: 200 } });
  });
});
