import { describe, expect, test } from "@jest/globals";
import { control, withMeeting, type MeetingBody } from "./support/meetings.ts";
import { startReceiver, subscribe } from "./support/receiver.ts";
import { addUser } from "./support/zoom.ts";

describe("PUT /meetings/{meetingId}/status", () => {
  test("ends a meeting that runs, and leaves another alone", async () => {
    const { zoom, meeting } = await withMeeting();
    const path = `/meetings/${meeting.id}`;
    const end = () => zoom.call("PUT", `${path}/status`, { action: "end" });
    expect((await end()).status).toBe(204);
    expect((await zoom.call<MeetingBody>("GET", path)).body.uuid).toBe(meeting.uuid);
    await control(zoom, "POST", `${path}/start`);
    expect((await end()).status).toBe(204);
    expect((await zoom.call("GET", `/past_meetings/${meeting.id}`)).body["uuid"]).toBe(meeting.uuid);
    const wrong = await zoom.call("PUT", `${path}/status`, { action: "begin" });
    expect(wrong).toMatchObject({ status: 400, body: { errors: [{ field: "action" }] } });
  });

  test("recovers a deleted meeting for thirty days, and tells of it", async () => {
    const { zoom, host, meeting } = await withMeeting({ start_time: "2026-06-01T10:00:00Z" });
    const receiver = await startReceiver(zoom.info.secretToken);
    await subscribe(zoom, receiver.url, ["meeting.recovered"]);
    const path = `/meetings/${meeting.id}`;
    const recover = () => zoom.call("PUT", `${path}/status`, { action: "recover" });
    await zoom.call("DELETE", path);
    expect((await recover()).status).toBe(204);
    expect((await zoom.call("GET", path)).body).toMatchObject({ id: meeting.id, uuid: meeting.uuid });
    const [event] = await receiver.count(1);
    expect(event!.json.payload).toMatchObject({
      operation: "single",
      object: { id: meeting.id, host_id: host, start_time: "2026-06-01T10:00:00Z" },
    });
    await zoom.call("DELETE", path);
    zoom.clock.advance(31 * 86_400_000);
    expect(await recover()).toMatchObject({ status: 404, body: { code: 3001 } });
  });
});

test("A meeting that runs ends when it is deleted", async () => {
  const { zoom, meeting } = await withMeeting();
  const path = `/meetings/${meeting.id}`;
  await control(zoom, "POST", `${path}/start`);
  expect((await zoom.call("DELETE", path)).status).toBe(204);
  expect((await zoom.call("GET", `/past_meetings/${meeting.id}`)).body["uuid"]).toBe(meeting.uuid);
  await zoom.call("PUT", `${path}/status`, { action: "recover" });
  expect((await zoom.call("GET", path)).body["status"]).toBe("waiting");
});

test("Only a meeting that has not expired, of an active host, is started", async () => {
  const { zoom, host, meeting } = await withMeeting({ start_time: "2026-03-03T10:00:00Z" });
  const start = () => control<{ error: string }>(zoom, "POST", `/meetings/${meeting.id}/start`);
  await zoom.call("PUT", `/users/${host}/status`, { action: "deactivate" });
  expect(await start()).toMatchObject({ status: 409, body: { error: expect.stringContaining("not active") } });
  await zoom.call("PUT", `/users/${host}/status`, { action: "activate" });
  zoom.clock.advance(60 * 86_400_000);
  expect(await start()).toMatchObject({ status: 409, body: { error: expect.stringContaining("expired") } });
});

test("An invitation says who invites, when, and how to join", async () => {
  const { zoom, meeting } = await withMeeting({
    start_time: "2026-06-01T15:30:00",
    timezone: "America/Los_Angeles",
    password: "sesame",
  });
  const { body } = await zoom.call<{ invitation: string; sip_links: string[] }>(
    "GET",
    `/meetings/${meeting.id}/invitation`,
  );
  for (const part of [
    "Dana Lee is inviting you",
    "Topic: Kick-off",
    "Time: Jun 1, 2026 03:30 PM America/Los_Angeles",
    String(meeting["join_url"]),
    "Passcode: sesame",
  ])
    expect(body.invitation).toContain(part);
  expect(body.sip_links).toEqual([`${meeting.id}@zoomcrc.com`]);
});

describe("GET /users/{userId}/upcoming_meetings", () => {
  test("shows what a user hosts or is invited to within a day, and what runs", async () => {
    const { zoom, host, meeting: running } = await withMeeting({ start_time: "2026-03-02T08:00:00Z" });
    const schedule = async (meeting: object) =>
      (await zoom.call<MeetingBody>("POST", `/users/${host}/meetings`, meeting)).body.id;
    const guest = await addUser(zoom, { action: "autoCreate", email: "guest@example.com" });
    await control(zoom, "POST", `/meetings/${running.id}/start`);
    const invited = { settings: { meeting_invitees: [{ email: "Guest@example.com" }] } };
    const later = await schedule({ start_time: "2026-03-03T09:00:00Z", ...invited, duration: 15 });
    const soon = await schedule({ start_time: "2026-03-02T12:00:00Z" });
    await schedule({ start_time: "2026-03-03T10:00:00Z" });
    await schedule({ start_time: "2026-03-01T10:00:00Z" });
    await schedule({ type: 3 });
    const of = async (user: string) => {
      const { body } = await zoom.call<{ total_records: number; meetings: MeetingBody[] }>(
        "GET",
        `/users/${user}/upcoming_meetings`,
      );
      expect(body.total_records).toBe(body.meetings.length);
      return body.meetings;
    };
    expect((await of(host)).map(({ id }) => id)).toEqual([running.id, soon, later]);
    expect(await of(guest)).toMatchObject([
      { id: later, start_time: "2026-03-03T09:00:00Z", duration: 15, is_host: false, use_pmi: false },
    ]);
  });

  test("knows no other users", async () => {
    const { zoom } = await withMeeting();
    const answer = await zoom.call("GET", "/users/nobody@example.com/upcoming_meetings");
    expect(answer).toMatchObject({ status: 404, body: { code: 3001 } });
  });
});
