import { expect, test } from "@jest/globals";
import { startReceiver, subscribe } from "./support/receiver.ts";
import { addUser, someDay, startZoom, type Zoom } from "./support/zoom.ts";

const act = (zoom: Zoom, user: string, action: string) => zoom.plain("POST", `/_emulator/users/${user}/${action}`);

test("A person signs in and out, and Zoom tells with which client", async () => {
  const zoom = await startZoom();
  const receiver = await startReceiver(zoom.info.secretToken);
  await subscribe(zoom, receiver.url, ["user.signed_in", "user.signed_out"]);
  const id = await addUser(zoom, { action: "ssoCreate" });
  expect((await act(zoom, id, "sign-in?client_type=mac&version=5.9.6.4993")).status).toBe(200);
  expect((await act(zoom, "dana@example.com", "sign-out")).status).toBe(200);
  const [signedIn, signedOut] = (await receiver.count(2)).map(({ json }) => json);
  expect(signedIn).toMatchObject({ event: "user.signed_in" });
  expect(signedOut).toMatchObject({ event: "user.signed_out" });
  expect(signedIn!.payload).toEqual({
    account_id: zoom.info.accountId,
    object: {
      id,
      client_type: "mac",
      date_time: "2026-03-02T09:30:00Z",
      email: "dana@example.com",
      version: "5.9.6.4993",
      login_type: 101,
    },
  });
  expect(signedOut!.payload).toEqual(signedIn!.payload);
});

test("The last sign-in shows in the user's profile and in the list", async () => {
  const zoom = await startZoom();
  const id = await addUser(zoom, { action: "autoCreate" });
  await act(zoom, id, "sign-in?client_type=win&version=5.9.6.4993");
  const { body } = await zoom.call("GET", `/users/${id}`);
  expect(body["last_client_version"]).toBe("5.9.6.4993(win)");
  expect(Date.parse(String(body["last_login_time"]))).toBe(someDay);
  const list = await zoom.call<{ users: object[] }>("GET", "/users");
  expect(list.body.users[1]).toMatchObject({ id, last_login_time: body["last_login_time"] });
});

test.each([
  ["revokes the SSO token", (zoom: Zoom, id: string) => zoom.call("DELETE", `/users/${id}/token`)],
  [
    "deactivates the user",
    (zoom: Zoom, id: string) => zoom.call("PUT", `/users/${id}/status`, { action: "deactivate" }),
  ],
])("Nobody is signed in any more once an administrator %s", async (_, end) => {
  const zoom = await startZoom();
  const id = await addUser(zoom, { action: "ssoCreate" });
  await act(zoom, id, "sign-in");
  expect((await end(zoom, id)).status).toBeLessThan(300);
  expect(await act(zoom, id, "sign-out")).toMatchObject({
    status: 409,
    body: { error: "dana@example.com is not signed in." },
  });
});

test("Who cannot sign in is told why", async () => {
  const zoom = await startZoom();
  const pending = await addUser(zoom);
  const api = await addUser(zoom, { action: "custCreate", email: "api@example.com" });
  for (const user of [pending, api]) expect((await act(zoom, user, "sign-in")).status).toBe(409);
  expect(await act(zoom, zoom.info.ownerId, "sign-in?client_type=tv")).toMatchObject({
    status: 400,
    body: { error: expect.stringContaining('it was "tv"') },
  });
});
