import { describe, expect, test } from "@jest/globals";
import { startReceiver, subscribe } from "./support/receiver.ts";
import { addUser, startZoom, type Zoom } from "./support/zoom.ts";

const settingsOf = async (zoom: Zoom, user: string, query = "") =>
  (await zoom.call(`GET`, `/users/${user}/settings${query}`)).body;
const change = (zoom: Zoom, user: string, settings: object, query = "") =>
  zoom.call("PATCH", `/users/${user}/settings${query}`, settings);
const licensed = (zoom: Zoom) => addUser(zoom, { action: "autoCreate", type: 2 });

describe("PATCH /users/{userId}/settings", () => {
  test("changes what is given, false and 0 included, and nothing else", async () => {
    const zoom = await startZoom();
    const id = await licensed(zoom);
    const before = await settingsOf(zoom, id);
    const changes = {
      schedule_meeting: { host_video: false, meeting_password_requirement: { length: 0 } },
      in_meeting: { entry_exit_chime: "host" },
    };
    expect((await change(zoom, id, changes)).status).toBe(204);
    const after = await settingsOf(zoom, id);
    expect(after).toMatchObject(changes);
    expect(before).toMatchObject({ schedule_meeting: { host_video: true }, in_meeting: { entry_exit_chime: "none" } });
    expect({ ...after, schedule_meeting: 0, in_meeting: 0 }).toEqual({ ...before, schedule_meeting: 0, in_meeting: 0 });
    expect(await settingsOf(zoom, zoom.info.ownerId)).toMatchObject({ schedule_meeting: { host_video: true } });
  });

  test.each([
    ["in_meeting.chat", { in_meeting: { chat: "yes" } }],
    ["in_meeting.entry_exit_chime", { in_meeting: { entry_exit_chime: "loud" } }],
    ["recording.auto_delete_cmr_days", { recording: { auto_delete_cmr_days: 31 } }],
    ["schedule_meeting", { schedule_meeting: true }],
    ["feature.meeting_capacity", { feature: { meeting_capacity: -1 } }],
  ])("names %s when it is wrong", async (field, settings) => {
    const zoom = await startZoom();
    const body = { code: 300, message: "Validation Failed.", errors: [{ field, message: "Invalid field." }] };
    expect(await change(zoom, await licensed(zoom), settings)).toMatchObject({ status: 400, body });
  });

  test("with an option changes what the option shows", async () => {
    const zoom = await startZoom();
    const id = await licensed(zoom);
    const security = { meeting_security: { waiting_room: false, encryption_type: "e2ee" } };
    await change(zoom, id, security, "?option=meeting_security");
    await change(zoom, id, { meeting_authentication: true }, "?option=meeting_authentication");
    expect(await settingsOf(zoom, id, "?option=meeting_security")).toMatchObject(security);
    expect(await settingsOf(zoom, id, "?option=meeting_authentication")).toEqual({
      meeting_authentication: true,
      allow_authentication_exception: false,
    });
    expect(await settingsOf(zoom, id, "?option=recording_authentication")).toEqual({ recording_authentication: false });
    expect((await zoom.call("GET", `/users/${id}/settings?option=all`)).body["code"]).toBe(300);
  });

  test("tells of the settings that have changed, as they are and as they were", async () => {
    const zoom = await startZoom();
    const receiver = await startReceiver(zoom.info.secretToken);
    await subscribe(zoom, receiver.url, ["user.settings_updated"]);
    const id = await licensed(zoom);
    await change(zoom, id, { in_meeting: { chat: true } });
    await change(zoom, id, { in_meeting: { chat: false, annotation: true } });
    const received = await receiver.count(1);
    expect(received[0]!.json).toEqual({
      event: "user.settings_updated",
      event_ts: zoom.clock.now(),
      payload: {
        account_id: zoom.info.accountId,
        operator: zoom.info.ownerEmail,
        operator_id: zoom.info.ownerId,
        time_stamp: zoom.clock.now(),
        object: { id, settings: { in_meeting: { chat: false } } },
        old_object: { id, settings: { in_meeting: { chat: true } } },
      },
    });
  });
});

describe("What the licence does not allow", () => {
  test("is taken and has no effect where Zoom coerces, until the user is Licensed", async () => {
    const zoom = await startZoom();
    const id = await addUser(zoom, { action: "autoCreate" });
    expect((await change(zoom, id, { recording: { cloud_recording: true, auto_recording: "cloud" } })).status).toBe(
      204,
    );
    expect(await settingsOf(zoom, id)).toMatchObject({ recording: { cloud_recording: false, auto_recording: "none" } });
    await zoom.call("PATCH", `/users/${id}`, { type: 2 });
    expect(await settingsOf(zoom, id)).toMatchObject({ recording: { cloud_recording: true, auto_recording: "cloud" } });
  });

  test.each([
    [1108, { large_meeting: true }],
    [1122, { webinar: true }],
    [1206, { zoom_events: true }],
    [1207, { concurrent_meeting: "Basic" }],
  ])("is refused with %i for the feature %j", async (code, feature) => {
    const zoom = await startZoom({ webinarAddOn: "none" });
    const basic = await addUser(zoom, { action: "autoCreate", email: "basic@example.com" });
    expect(await change(zoom, basic, { feature })).toMatchObject({ status: 400, body: { code } });
    const id = await licensed(zoom);
    expect((await change(zoom, id, { feature })).status).toBe(204);
    expect(await settingsOf(zoom, id)).toMatchObject({ feature });
  });

  test.each([
    [1205, { webinar: true }, { zoom_events: true }],
    [1204, { zoom_events: true }, { webinar: true }],
  ])("is refused with %i when %j is on and %j is asked for", async (code, first, second) => {
    const zoom = await startZoom({ webinarAddOn: "none" });
    const id = await licensed(zoom);
    await change(zoom, id, { feature: first });
    expect(await change(zoom, id, { feature: second })).toMatchObject({ status: 400, body: { code } });
  });
});

test("The webinar feature is the webinar licence", async () => {
  const zoom = await startZoom({ webinarAddOn: "none" });
  const id = await licensed(zoom);
  const createWebinar = () => zoom.call("POST", `/users/${id}/webinars`, { topic: "Launch" });
  expect((await createWebinar()).status).toBe(400);
  await change(zoom, id, { feature: { webinar: true } });
  expect((await createWebinar()).status).toBe(201);
  expect((await zoom.call("GET", `/users/${id}`)).body).not.toHaveProperty("licences");
});

test("GET shows single settings in their sections when asked", async () => {
  const zoom = await startZoom();
  expect(await settingsOf(zoom, zoom.info.ownerId, "?custom_query_fields=host_video,chat")).toEqual({
    schedule_meeting: { host_video: true },
    in_meeting: { chat: true },
  });
});

test("Pending users have no settings, and those whose invitation expired are none", async () => {
  const zoom = await startZoom();
  const id = await addUser(zoom);
  const body = { code: 1000, message: "You can not access settings of users that are still in pending state." };
  expect(await zoom.call("GET", `/users/${id}/settings`)).toMatchObject({ status: 400, body });
  expect(await change(zoom, id, { in_meeting: { chat: false } })).toMatchObject({ status: 400, body });
  zoom.clock.advance(30 * 86_400_000);
  expect(await zoom.call("GET", `/users/${id}/settings`)).toMatchObject({ status: 400, body: { code: 1120 } });
});

test("Somebody who comes back under the same address begins anew", async () => {
  const zoom = await startZoom();
  const id = await licensed(zoom);
  await change(zoom, id, { in_meeting: { chat: false } });
  await zoom.call("DELETE", `/users/${id}?action=delete`);
  expect(await settingsOf(zoom, await licensed(zoom))).toMatchObject({ in_meeting: { chat: true } });
});
