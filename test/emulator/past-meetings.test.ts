import { describe, expect, test } from "@jest/globals";
import { control, hold, pass, withMeeting, type MeetingBody } from "./support/meetings.ts";
import { startReceiver, subscribe } from "./support/receiver.ts";

interface Participants {
  participants: Record<string, unknown>[];
  total_records: number;
}

const encoded = (uuid: string) => encodeURIComponent(encodeURIComponent(uuid));

describe("A meeting that is held", () => {
  test("is started, live, and then past; its next instance has another UUID", async () => {
    const { zoom, host, meeting } = await withMeeting();
    const get = async () => (await zoom.call<MeetingBody>("GET", `/meetings/${meeting.id}`)).body;
    const live = async () =>
      (await zoom.call<{ meetings: { id: number }[] }>("GET", `/users/${host}/meetings?type=live`)).body.meetings;
    expect(await live()).toEqual([]);
    const { body: started } = await control(zoom, "POST", `/meetings/${meeting.id}/start`);
    expect(started).toMatchObject({ id: String(meeting.id), uuid: meeting.uuid, status: "started", recorded: false });
    expect(await get()).toMatchObject({ status: "started", uuid: meeting.uuid });
    expect(await live()).toMatchObject([{ id: meeting.id }]);
    expect((await control(zoom, "POST", `/meetings/${meeting.id}/end`)).body).toMatchObject({ status: "ended" });
    const after = await get();
    expect(after.status).toBe("waiting");
    expect(after.uuid).not.toBe(meeting.uuid);
    expect(await live()).toEqual([]);
    expect((await zoom.call("GET", `/meetings/${encoded(meeting.uuid)}`)).body["id"]).toBe(meeting.id);
  });

  test("is started once, and nobody can end or join what does not run", async () => {
    const { zoom, meeting } = await withMeeting();
    const path = `/meetings/${meeting.id}`;
    expect((await control(zoom, "POST", `${path}/end`)).status).toBe(409);
    expect((await control(zoom, "POST", `${path}/participants`, { name: "Guest" })).status).toBe(409);
    await control(zoom, "POST", `${path}/start`);
    expect((await control(zoom, "POST", `${path}/start`)).body["uuid"]).toBe(meeting.uuid);
    expect((await control(zoom, "POST", `${path}/participants`, { nick: "Guest" })).status).toBe(400);
    expect((await control(zoom, "DELETE", `${path}/participants/guest@example.org`)).status).toBe(404);
    expect((await control(zoom, "POST", "/meetings/123/start")).status).toBe(404);
  });

  test("is told of in events whose ids are texts", async () => {
    const { zoom, host, meeting } = await withMeeting({ topic: "Kick-off" });
    const receiver = await startReceiver(zoom.info.secretToken);
    const events = ["meeting.started", "meeting.ended", "meeting.participant_joined", "meeting.participant_left"];
    await subscribe(zoom, receiver.url, [...events, "meeting.alert"]);
    const path = `/meetings/${meeting.id}`;
    await control(zoom, "POST", `${path}/start`);
    await control(zoom, "POST", `${path}/participants`, { name: "Guest", email: "guest@example.org" });
    await control(zoom, "POST", `${path}/alert`, { issues: ["Unstable audio quality"] });
    await pass(zoom, 60_000);
    await control(zoom, "DELETE", `${path}/participants/guest@example.org`);
    await control(zoom, "POST", `${path}/end`);
    const received = (await receiver.count(7)).map(({ json }) => json);
    const of = (event: string) => received.filter((each) => each.event === event).map(({ payload }) => payload.object);
    const about = { id: String(meeting.id), uuid: meeting.uuid, host_id: host, topic: "Kick-off", type: 2 };
    expect(of("meeting.started")).toEqual([
      { ...about, start_time: "2026-03-02T09:30:00Z", timezone: "UTC", duration: 60 },
    ]);
    expect(of("meeting.ended")).toMatchObject([{ ...about, end_time: "2026-03-02T09:31:00Z" }]);
    const people = (event: string) => of(event).map(({ participant }) => participant as Record<string, unknown>);
    expect(people("meeting.participant_joined")).toEqual([
      expect.objectContaining({ id: host, user_name: "Dana Lee", join_time: "2026-03-02T09:30:00Z" }),
      expect.objectContaining({ id: "", email: "guest@example.org", user_id: "16779264" }),
    ]);
    expect(people("meeting.participant_left").map(({ leave_reason }) => leave_reason)).toEqual(
      expect.arrayContaining([
        "Guest left the meeting.",
        "Dana Lee left the meeting.<br>Reason: Host ended the meeting.",
      ]),
    );
    expect(of("meeting.alert")).toMatchObject([{ ...about, issues: ["Unstable audio quality"] }]);
  });
});

describe("A past meeting", () => {
  test("is found by its UUID, and by its number as the latest instance", async () => {
    const { zoom, host, meeting } = await withMeeting();
    const first = await hold(zoom, meeting.id);
    zoom.clock.advance(3_600_000);
    const second = await hold(zoom, meeting.id);
    const past = async (id: string | number) => (await zoom.call("GET", `/past_meetings/${id}`)).body;
    expect(await past(meeting.id)).toMatchObject({ uuid: second, id: meeting.id, host_id: host });
    expect(await past(encoded(first))).toEqual({
      uuid: first,
      id: meeting.id,
      host_id: host,
      type: 2,
      topic: "Kick-off",
      user_name: "Dana Lee",
      user_email: "dana@example.com",
      dept: "",
      source: "Zoom",
      start_time: "2026-03-02T09:30:00Z",
      end_time: "2026-03-02T09:40:00Z",
      duration: 10,
      total_minutes: 19,
      participants_count: 2,
      has_meeting_summary: false,
    });
    const instances = await zoom.call("GET", `/past_meetings/${meeting.id}/instances`);
    expect(instances.body).toEqual({
      meetings: [
        { uuid: first, start_time: "2026-03-02T09:30:00Z" },
        { uuid: second, start_time: "2026-03-02T10:40:00Z" },
      ],
    });
  });

  test("lists its participants, page by page", async () => {
    const { zoom, meeting } = await withMeeting();
    const uuid = await hold(zoom, meeting.id);
    const path = `/past_meetings/${encoded(uuid)}/participants`;
    const { body } = await zoom.call<Participants & { next_page_token: string }>("GET", `${path}?page_size=1`);
    expect(body).toMatchObject({ total_records: 2, participants: [{ name: "Dana Lee", internal_user: true }] });
    const second = await zoom.call("GET", `${path}?page_size=1&next_page_token=${body.next_page_token}`);
    expect(second.body).toMatchObject({
      next_page_token: "",
      participants: [
        {
          name: "Guest",
          user_email: "guest@example.org",
          join_time: "2026-03-02T09:31:00Z",
          leave_time: "2026-03-02T09:40:00Z",
          duration: 540,
          internal_user: false,
        },
      ],
    });
  });

  test("says nothing of a single participant", async () => {
    const { zoom, meeting } = await withMeeting();
    await control(zoom, "POST", `/meetings/${meeting.id}/start`);
    await control(zoom, "POST", `/meetings/${meeting.id}/end`);
    const { body } = await zoom.call("GET", `/past_meetings/${meeting.id}/participants`);
    expect(body).toMatchObject({ total_records: 0, participants: [] });
  });

  test("is none before it has ended, for a year only, and for paid accounts only", async () => {
    const { zoom, meeting } = await withMeeting({ type: 3 });
    await control(zoom, "POST", `/meetings/${meeting.id}/start`);
    const path = `/past_meetings/${meeting.id}`;
    expect(await zoom.call("GET", path)).toMatchObject({ status: 404, body: { code: 3001 } });
    expect((await zoom.call("GET", `${path}/instances`)).body).toEqual({ meetings: [] });
    expect((await zoom.call("GET", "/past_meetings/123/instances")).body).toMatchObject({ code: 3001 });
    await control(zoom, "POST", `/meetings/${meeting.id}/end`);
    expect((await zoom.call("GET", path)).status).toBe(200);
    zoom.clock.advance(366 * 86_400_000);
    for (const what of ["", "/participants"]) {
      expect(await zoom.call("GET", `${path}${what}`)).toMatchObject({ status: 400, body: { code: 12702 } });
    }
    const free = await withMeeting({}, { plan: "free" });
    const answer = await free.zoom.call("GET", `/past_meetings/${free.meeting.id}`);
    expect(answer).toMatchObject({ status: 400, body: { code: 200 } });
  });
});
