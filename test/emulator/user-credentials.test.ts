import { describe, expect, test } from "@jest/globals";
import { startReceiver, subscribe } from "./support/receiver.ts";
import { addUser, startZoom, type Zoom } from "./support/zoom.ts";

describe("PUT /users/{userId}/email", () => {
  const changeEmail = (zoom: Zoom, id: string, email: string) => zoom.call("PUT", `/users/${id}/email`, { email });
  const managed = { managedDomains: ["example.com"] };

  test("moves the user to another address of a managed domain and tells of it", async () => {
    const zoom = await startZoom(managed);
    const receiver = await startReceiver(zoom.info.secretToken);
    await subscribe(zoom, receiver.url, ["user.updated"]);
    const id = await addUser(zoom, { action: "autoCreate" });
    expect((await changeEmail(zoom, "dana@example.com", "lee@example.com")).status).toBe(204);
    expect((await zoom.call("GET", "/users/lee@example.com")).body["id"]).toBe(id);
    expect((await zoom.call("GET", "/users/dana@example.com")).status).toBe(404);
    expect((await receiver.count(1))[0]!.json.payload).toMatchObject({
      object: { id, email: "lee@example.com" },
      old_object: { id, email: "dana@example.com" },
    });
  });

  test("refuses an address of another domain, a used one and one that is none", async () => {
    const zoom = await startZoom(managed);
    const id = await addUser(zoom, { action: "autoCreate" });
    const invalid = { status: 400, body: { code: 300, errors: [{ field: "email" }] } };
    expect(await changeEmail(zoom, id, "dana@example.org")).toMatchObject(invalid);
    expect(await changeEmail(zoom, id, "dana")).toMatchObject(invalid);
    expect(await changeEmail(zoom, id, zoom.info.ownerEmail)).toMatchObject({ status: 409, body: { code: 1005 } });
  });

  test("refuses administrators, strangers and pending users", async () => {
    const zoom = await startZoom(managed);
    await addUser(zoom);
    const body = { code: 1000, message: "Admin can not change other admins email." };
    expect(await changeEmail(zoom, zoom.info.ownerId, "o@example.com")).toMatchObject({ status: 400, body });
    for (const user of ["nobody@example.com", "dana@example.com"]) {
      expect(await changeEmail(zoom, user, "x@example.com")).toMatchObject({ status: 404, body: { code: 1001 } });
    }
  });

  test("is done three times a day", async () => {
    const zoom = await startZoom(managed);
    const id = await addUser(zoom, { action: "autoCreate" });
    for (const name of ["a", "b", "c"]) expect((await changeEmail(zoom, id, `${name}@example.com`)).status).toBe(204);
    expect((await changeEmail(zoom, id, "d@example.com")).status).toBe(429);
    zoom.clock.advance(86_400_000);
    expect((await changeEmail(zoom, id, "d@example.com")).status).toBe(204);
  });
});

describe("PUT /users/{userId}/password", () => {
  const changePassword = (zoom: Zoom, id: string, password: unknown) =>
    zoom.call("PUT", `/users/${id}/password`, { password });

  test("takes a good password, but not the one in use", async () => {
    const zoom = await startZoom();
    const id = await addUser(zoom, { action: "autoCreate", password: "if42!LfH@" });
    const unchanged = {
      status: 400,
      body: { code: 300, message: "Your new password can not match the old password." },
    };
    expect(await changePassword(zoom, id, "if42!LfH@")).toMatchObject(unchanged);
    expect((await changePassword(zoom, id, "Another1day")).status).toBe(204);
    expect(await changePassword(zoom, id, "Another1day")).toMatchObject(unchanged);
  });

  test.each([
    ["Short1a", 1124, "Have at least 8 characters"],
    ["12345678", 1131, "Password can't use continuation character.Such as 'abcdef','123456'."],
    ["77777777", 1130, "Password can't use the same character."],
    ["19283746", 1125, "Have at least 1 letter (a, b, c…)"],
    ["NoDigitsHere", 1126, "Have at least 1 number (1, 2, 3…)"],
    ["lower1case", 1128, "Include both Upper case and Lower case characters"],
  ])("refuses %s with %i", async (password, code, message) => {
    const zoom = await startZoom();
    const id = await addUser(zoom, { action: "autoCreate" });
    expect(await changePassword(zoom, id, password)).toMatchObject({ status: 400, body: { code, message } });
  });

  test.each([`Aa1${"x".repeat(29)}`, 12345678, undefined])("names the field when it is %j", async (password) => {
    const zoom = await startZoom();
    const id = await addUser(zoom, { action: "autoCreate" });
    const body = { code: 300, errors: [{ field: "password", message: "Invalid field." }] };
    expect(await changePassword(zoom, id, password)).toMatchObject({ status: 400, body });
  });

  test("is refused for administrators and for users without one", async () => {
    const zoom = await startZoom();
    const sso = await addUser(zoom, { action: "ssoCreate" });
    expect(await changePassword(zoom, zoom.info.ownerId, "Another1day")).toMatchObject({ body: { code: 1117 } });
    expect(await changePassword(zoom, sso, "Another1day")).toMatchObject({ status: 400, body: { code: 1123 } });
  });
});

describe("GET /users/{userId}/token", () => {
  const claimsOf = (token: string) =>
    JSON.parse(Buffer.from(token.split(".")[1]!, "base64url").toString()) as { uid: string; iat: number; exp: number };

  test.each([
    ["autoCreate", "", 7_200],
    ["custCreate", "?type=zak", 7_776_000],
    ["autoCreate", "?type=zak&ttl=60", 60],
  ])("gives a user made with %s a token (%s) of %i seconds", async (action, query, seconds) => {
    const zoom = await startZoom();
    const id = await addUser(zoom, { action });
    const { status, body } = await zoom.call<{ token: string }>("GET", `/users/${id}/token${query}`);
    expect(status).toBe(200);
    const { uid, iat, exp } = claimsOf(body.token);
    expect({ uid, seconds: exp - iat }).toEqual({ uid: id, seconds });
  });

  test.each(["type=none", "ttl=0", "ttl=31536001"])("refuses %s", async (query) => {
    const zoom = await startZoom();
    const answer = await zoom.call("GET", `/users/${zoom.info.ownerId}/token?${query}`);
    expect(answer).toMatchObject({ status: 400, body: { code: 300 } });
  });
});
