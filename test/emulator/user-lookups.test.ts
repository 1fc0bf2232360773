import { describe, expect, test } from "@jest/globals";
import { addUser, startZoom, type Zoom } from "./support/zoom.ts";

describe("GET /users/email", () => {
  const exists = async (zoom: Zoom, email: string) =>
    (await zoom.call("GET", `/users/email?email=${encodeURIComponent(email)}`)).body["existed_email"];

  test("knows the account's users who sign in with their address, and nobody else", async () => {
    const zoom = await startZoom();
    await addUser(zoom, { action: "autoCreate", email: "a+b@example.com" });
    await addUser(zoom, { action: "ssoCreate", email: "sso@example.com" });
    expect(await exists(zoom, "A+b@example.com")).toBe(true);
    expect(await exists(zoom, "sso@example.com")).toBe(false);
    expect(await exists(zoom, "nobody@example.com")).toBe(false);
  });

  test("asks for an address", async () => {
    const zoom = await startZoom();
    const body = { code: 300, message: "Email is required." };
    expect(await zoom.call("GET", "/users/email")).toMatchObject({ status: 400, body });
  });
});

test("GET /users/summary counts active users by kind and pending ones apart", async () => {
  const zoom = await startZoom();
  await addUser(zoom, { email: "pending@example.com" });
  await addUser(zoom, { action: "autoCreate", email: "basic@example.com" });
  await addUser(zoom, { action: "autoCreate", email: "licensed@example.com", type: 2 });
  await addUser(zoom, { action: "ssoCreate", email: "none@example.com", type: 4 });
  const gone = await addUser(zoom, { action: "autoCreate", email: "gone@example.com" });
  await zoom.call("PUT", `/users/${gone}/status`, { action: "deactivate" });
  expect((await zoom.call("GET", "/users/summary")).body).toEqual({
    licensed_users_count: 2,
    basic_users_count: 1,
    on_prem_users_count: 0,
    room_users_count: 0,
    pending_users_count: 1,
    join_only_users_count: 1,
    total_users_count: 4,
  });
});

test("GET /users/summary counts nobody whose invitation has run out", async () => {
  const zoom = await startZoom();
  const id = await addUser(zoom);
  await zoom.plain("POST", `/_emulator/users/${id}/expire-invitation`);
  expect((await zoom.call("GET", "/users/summary")).body["pending_users_count"]).toBe(0);
});

test("GET /users/{userId}/permissions tells an administrator's rights from a member's", async () => {
  const zoom = await startZoom();
  const id = await addUser(zoom, { action: "autoCreate" });
  const permissionsOf = async (user: string) =>
    (await zoom.call("GET", `/users/${user}/permissions`)).body["permissions"];
  expect(await permissionsOf(zoom.info.ownerId)).toContain("User:Edit");
  expect(await permissionsOf(id)).toEqual([]);
  expect((await zoom.call("GET", "/users/nobody/permissions")).status).toBe(404);
});
