import { describe, expect, test } from "@jest/globals";
import deleteMeeting from "../../../components/zoom_admin/actions/delete-meeting/delete-meeting.ts";
import endMeeting from "../../../components/zoom_admin/actions/end-meeting/end-meeting.ts";
import getMeetingInvitation from "../../../components/zoom_admin/actions/get-meeting-invitation/get-meeting-invitation.ts";
import getMeeting from "../../../components/zoom_admin/actions/get-meeting/get-meeting.ts";
import listMeetings from "../../../components/zoom_admin/actions/list-meetings/list-meetings.ts";
import { failureOf, runAction } from "../support/run-component.ts";
import { zoom } from "../support/zoom.ts";

const meeting = { id: 853938470, topic: "Welcome", host_id: "u1", start_time: "2026-03-02T09:00:00Z", duration: 30 };
const gone = { code: 3001, message: "Meeting does not exist: 853938470." };

describe("get-meeting", () => {
  test.each([
    ["853938470", "853938470"],
    [853938470, "853938470"],
    ["853 938 470", "853938470"],
    ["4444AAAiAAAAAiAiAiiAii==", "4444AAAiAAAAAiAiAiiAii%3D%3D"],
    ["44/4AAAiAAAAA+AiAiiAii==", "44%2F4AAAiAAAAA%2BAiAiiAii%3D%3D"],
    ["/444AAAiAAAAAiAiAiiAii==", "%252F444AAAiAAAAAiAiAiiAii%253D%253D"],
    ["44//AAAiAAAAAiAiAiiAii==", "44%252F%252FAAAiAAAAAiAiAiiAii%253D%253D"],
  ])("reads the meeting %s from %s", async (meetingId, encoded) => {
    zoom().get(`/meetings/${encoded}`).reply(200, meeting);
    const { returned, exports } = await runAction(getMeeting, { props: { meetingId } });
    expect(returned).toEqual(meeting);
    expect(exports.$summary).toBe('Read "Welcome" for u1 on 2 March 2026, 09:00 UTC, 30 min (id 853938470)');
  });

  test.each([
    [["deleted", "available", "available"], "on 9 March 2026, 09:00 UTC, 30 min, 2 times"],
    [["available", "deleted", "deleted"], "on 2 March 2026, 09:00 UTC, 30 min, once"],
    [["deleted", "deleted", "deleted"], "30 min, never"],
  ])("says when a series whose days are %j takes place", async (statuses, when) => {
    const days = ["02", "09", "16"].map((day) => `2026-03-${day}T09:00:00Z`);
    const occurrences = days.map((start_time, day) => ({ start_time, status: statuses[day] }));
    zoom()
      .get("/meetings/853938470")
      .reply(200, { ...meeting, start_time: undefined, occurrences });
    const { exports } = await runAction(getMeeting, { props: { meetingId: "853938470" } });
    expect(exports.$summary).toContain(`${when} (id 853938470)`);
  });

  test("asks for one occurrence, and for past ones", async () => {
    zoom().get("/meetings/853938470?occurrence_id=17&show_previous_occurrences=false").reply(200, meeting);
    await runAction(getMeeting, {
      props: { meetingId: "853938470", occurrenceId: "17", showPreviousOccurrences: false },
    });
  });

  test.each(["", "12345", "not a meeting"])("refuses the id %j before asking", async (meetingId) => {
    const { name, message } = await failureOf(runAction(getMeeting, { props: { meetingId } }));
    expect(name).toBe("ConfigurationError");
    expect(message).toContain("`meetingId` must be a meeting id of 9 to 11 digits or a meeting UUID; it was");
  });

  test.each([
    [404, gone, "MeetingNotFoundError", "there is no meeting 853938470"],
    [
      400,
      { code: 3000, message: "Cannot access webinar info." },
      "MeetingRefusedError",
      "853938470 is a webinar, not a meeting",
    ],
  ])("explains %s %j", async (status, refusal, name, sentence) => {
    zoom().get("/meetings/853938470").reply(status, refusal);
    const error = await failureOf(runAction(getMeeting, { props: { meetingId: "853938470" } }));
    expect(error).toMatchObject({ name, status, code: refusal.code });
    expect(error.message).toContain(`The meeting could not be read: ${sentence}`);
  });
});

describe("delete-meeting", () => {
  const run = (props: Record<string, unknown> = {}, context?: Record<string, unknown>) =>
    runAction(deleteMeeting, { props: { meetingId: "853938470", ...props }, ...(context ? { context } : {}) });

  test("deletes a meeting", async () => {
    zoom().delete("/meetings/853938470").reply(204);
    const { returned, exports } = await run();
    expect(returned).toMatchObject({ meetingId: "853938470", deleted: true });
    expect(exports.$summary).toBe("Deleted meeting 853938470");
  });

  test("deletes one occurrence and tells who is to know", async () => {
    zoom()
      .delete("/meetings/853938470?occurrence_id=17&schedule_for_reminder=false&cancel_meeting_reminder=true")
      .reply(204);
    const { exports } = await run({ occurrenceId: "17", remindHosts: false, remindRegistrants: true });
    expect(exports.$summary).toBe("Deleted occurrence 17 of meeting 853938470");
  });

  test("explains that a meeting is gone, unless an earlier attempt of the step may have deleted it", async () => {
    zoom().delete("/meetings/853938470").twice().reply(404, gone);
    expect(await failureOf(run())).toMatchObject({ name: "MeetingNotFoundError", status: 404, code: 3001 });
    const { returned, exports } = await run({}, { replay: true });
    expect(returned).toMatchObject({ deleted: false });
    expect(exports.$summary).toContain("was gone already");
  });
});

describe("list-meetings", () => {
  const run = (props: Record<string, unknown> = {}) => runAction(listMeetings, { props: { userId: "u1", ...props } });
  const at = "/users/u1/meetings?page_size=300";
  const occurrence = (start_time: string) => ({ ...meeting, uuid: "a", type: 8, start_time });
  const series = [occurrence("2026-03-02T09:00:00Z"), occurrence("2026-03-03T09:00:00Z")];

  test.each(["scheduled", "live", "upcoming", "upcoming_meetings", "previous_meetings"])(
    "lists all pages of %s",
    async (type) => {
      const scope = zoom()
        .get(`${at}&type=${type}`)
        .reply(200, { next_page_token: "t2", meetings: [meeting] });
      scope.get(`${at}&type=${type}&next_page_token=t2`).reply(200, { meetings: [{ ...meeting, id: 853938471 }] });
      const { returned, exports } = await run({ type });
      expect(returned).toMatchObject([{ id: 853938470 }, { id: 853938471 }]);
      expect(exports.$summary).toBe("Listed 2 meetings of u1");
      expect(scope.isDone()).toBe(true);
    },
  );

  test("names a series once, by its first occurrence, or each occurrence", async () => {
    zoom().get(`${at}&type=scheduled`).twice().reply(200, { meetings: series });
    expect((await run()).returned).toEqual([series[0]]);
    expect((await run({ everyOccurrence: true })).returned).toEqual(series);
  });

  test("asks for a period in a time zone, and at most so many", async () => {
    const path = "/users/u1/meetings?page_size=1&type=scheduled&from=2026-03-01&to=2026-03-31&timezone=Europe%2FBerlin";
    zoom()
      .get(path)
      .reply(200, { next_page_token: "t2", meetings: [meeting] });
    const props = { from: "2026-03-01", to: "2026-03-31", timezone: "Europe/Berlin", maxResults: 1 };
    expect((await run(props)).returned).toHaveLength(1);
  });

  test.each([
    [{ type: "past" }, "`type` must be scheduled, live, upcoming, upcoming_meetings or previous_meetings"],
    [{ from: "2026-03-02", to: "2026-03-01" }, "`from` must not be after `to`"],
    [{ from: "yesterday" }, "`from` must be a date"],
  ])("refuses %j before asking", async (props, rule) => {
    expect((await failureOf(run(props))).message).toContain(rule);
  });
});

describe("end-meeting", () => {
  const run = (meetingId = "853938470") => runAction(endMeeting, { props: { meetingId } });

  test.each([
    ["853938470", "853938470"],
    ["/444AAAiAAAAAiAiAiiAii==", "%252F444AAAiAAAAAiAiAiiAii%253D%253D"],
  ])("ends the meeting %s at %s", async (meetingId, encoded) => {
    zoom().put(`/meetings/${encoded}/status`, { action: "end" }).reply(204);
    const { returned, exports } = await run(meetingId);
    expect(returned).toEqual({ meetingId, ended: true });
    expect(exports.$summary).toBe(`Ended meeting ${meetingId}`);
  });

  test.each([
    [404, gone, "MeetingNotFoundError", "there is no meeting 853938470"],
    [400, { code: 3000, message: "Cannot access webinar info." }, "MeetingRefusedError", "853938470 is a webinar"],
    [
      400,
      { code: 3063, message: "Can not end on-premise user's meeting: 853938470." },
      "MeetingRefusedError",
      "it is held on the account's own servers",
    ],
  ])("explains %i %j", async (status, refusal, name, sentence) => {
    zoom().put("/meetings/853938470/status").reply(status, refusal);
    const error = await failureOf(run());
    expect(error.name).toBe(name);
    expect(error.message).toContain(`The meeting was not ended: ${sentence}`);
  });
});

describe("get-meeting-invitation", () => {
  const run = () => runAction(getMeetingInvitation, { props: { meetingId: "853938470" } });

  test("reads the invitation", async () => {
    const invitation = { invitation: "Dana invites you", sip_links: ["sip:1@zoomcrc.com"] };
    zoom().get("/meetings/853938470/invitation").reply(200, invitation);
    const { returned, exports } = await run();
    expect(returned).toEqual(invitation);
    expect(exports.$summary).toBe("Read the invitation to meeting 853938470");
  });

  test.each([
    [404, gone, "MeetingNotFoundError", "there is no meeting 853938470"],
    [400, { code: 3161, message: "Not allowed." }, "HostNotAllowedError", "the host of 853938470 may not host"],
  ])("explains %i %j", async (status, refusal, name, sentence) => {
    zoom().get("/meetings/853938470/invitation").reply(status, refusal);
    const error = await failureOf(run());
    expect(error.name).toBe(name);
    expect(error.message).toContain(`The invitation could not be read: ${sentence}`);
  });
});
