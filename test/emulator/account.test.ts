import { describe, expect, test } from "@jest/globals";
import { startReceiver, subscribe } from "./support/receiver.ts";
import { addUser, startZoom, type Zoom } from "./support/zoom.ts";

const control = (zoom: Zoom, path: string, body: unknown) =>
  zoom.plain("POST", `/_emulator${path}`, { body: JSON.stringify(body) });

describe("GET /accounts/{accountId}/settings", () => {
  test("answers by the account's id and by `me`, by option and by name", async () => {
    const zoom = await startZoom({ plan: "business" });
    const { status, body } = await zoom.call("GET", `/accounts/${zoom.info.accountId}/settings`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      security: { password_requirement: { minimum_password_length: 8 } },
      feature: { meeting_capacity: 300 },
    });
    expect((await zoom.call("GET", "/accounts/me/settings")).body).toEqual(body);
    expect((await zoom.call("GET", "/accounts/me/settings?custom_query_fields=meeting_capacity")).body).toEqual({
      feature: { meeting_capacity: 300 },
    });
    expect((await zoom.call("GET", "/accounts/me/settings?option=meeting_security")).body).toMatchObject({
      meeting_security: { waiting_room: true },
    });
  });

  test("knows no other account", async () => {
    const zoom = await startZoom();
    const body = { code: 2001, message: "Account does not exist: another" };
    expect(await zoom.call("GET", "/accounts/another/settings")).toMatchObject({ status: 404, body });
  });
});

describe("An administrator who changes the account's settings", () => {
  const cloud = { recording: { auto_recording: "cloud" } };

  test("changes those of users who have not changed them", async () => {
    const zoom = await startZoom();
    const own = await addUser(zoom, { action: "autoCreate", type: 2 });
    await zoom.call("PATCH", `/users/${own}/settings`, { recording: { auto_recording: "local" } });
    expect((await control(zoom, "/account/settings", cloud)).body).toMatchObject(cloud);
    expect((await zoom.call("GET", "/accounts/me/settings")).body).toMatchObject(cloud);
    expect((await zoom.call("GET", `/users/${zoom.info.ownerId}/settings`)).body).toMatchObject(cloud);
    expect((await zoom.call("GET", `/users/${own}/settings`)).body).toMatchObject({
      recording: { auto_recording: "local" },
    });
  });

  test("asks for other passwords", async () => {
    const zoom = await startZoom();
    const id = await addUser(zoom, { action: "autoCreate" });
    const password_requirement = { minimum_password_length: 12, have_special_character: true };
    await control(zoom, "/account/settings", { security: { password_requirement } });
    const refusalOf = async (password: string) => (await zoom.call("PUT", `/users/${id}/password`, { password })).body;
    expect(await refusalOf("Another1day")).toEqual({ code: 1124, message: "Have at least 12 characters" });
    expect(await refusalOf("Another1daylight")).toMatchObject({ code: 1127 });
    expect((await zoom.call("PUT", `/users/${id}/password`, { password: "Another!1daylight" })).status).toBe(204);
  });

  test("makes Zoom tell of it once, and is told what cannot be", async () => {
    const zoom = await startZoom();
    const receiver = await startReceiver(zoom.info.secretToken);
    await subscribe(zoom, receiver.url, ["account.settings_updated"]);
    await control(zoom, "/account/settings", cloud);
    await control(zoom, "/account/settings", cloud);
    expect(await control(zoom, "/account/settings", { recording: { auto_recording: "tape" } })).toMatchObject({
      status: 400,
      body: { error: expect.stringContaining("recording.auto_recording") },
    });
    await zoom.plain("GET", "/_emulator/deliveries?settled=true");
    const { accountId, ownerId, ownerEmail } = zoom.info;
    expect(receiver.received.map(({ json }) => json.payload)).toEqual([
      {
        account_id: accountId,
        operator: ownerEmail,
        operator_id: ownerId,
        time_stamp: zoom.clock.now(),
        object: { id: accountId, settings: cloud },
        old_object: { id: accountId, settings: { recording: { auto_recording: "none" } } },
      },
    ]);
  });
});

test("Zoom tells of another name or alias of the account", async () => {
  const zoom = await startZoom();
  const receiver = await startReceiver(zoom.info.secretToken);
  await subscribe(zoom, receiver.url, ["account.updated"]);
  const { status, body } = await control(zoom, "/account", { account_name: "Acme", account_alias: "acme" });
  expect(status).toBe(200);
  await control(zoom, "/account", { account_name: "Acme" });
  const received = await receiver.count(1);
  const { accountId, ownerId, ownerEmail } = zoom.info;
  expect(received.map(({ json }) => json.payload)).toEqual([
    {
      account_id: accountId,
      operator: ownerEmail,
      operator_id: ownerId,
      object: body,
      old_object: { id: accountId, account_name: "Emulated account", account_alias: "" },
    },
  ]);
  expect(body).toEqual({ id: accountId, account_name: "Acme", account_alias: "acme" });
  expect((await control(zoom, "/account", { name: "Acme" })).status).toBe(400);
});

test("Zoom tells of a new sub-account", async () => {
  const zoom = await startZoom();
  const receiver = await startReceiver(zoom.info.secretToken);
  await subscribe(zoom, receiver.url, ["account.created"]);
  const { status, body } = await control(zoom, "/sub-accounts", { email: "jchill@example.com" });
  expect(status).toBe(201);
  const [event] = await receiver.count(1);
  const { accountId, ownerId, ownerEmail } = zoom.info;
  expect(event!.json.payload).toEqual({
    account_id: accountId,
    operator: ownerEmail,
    operator_id: ownerId,
    object: { id: body["id"], owner_id: body["owner_id"], email: "jchill@example.com" },
  });
  expect((await control(zoom, "/sub-accounts", { email: "nobody" })).status).toBe(400);
});

test("Managed domains are shown to tokens for master accounts", async () => {
  const options = { managedDomains: ["example.com"] };
  const refused = await (await startZoom(options)).call("GET", "/accounts/me/managed_domains");
  expect(refused).toMatchObject({ status: 400, body: { code: 4711 } });
  const zoom = await startZoom({ ...options, scopes: ["account:read:managed_domains:master"] });
  expect((await zoom.call("GET", "/accounts/me/managed_domains")).body).toEqual({
    domains: [{ domain: "example.com", status: "verified" }],
    total_records: 1,
  });
});
