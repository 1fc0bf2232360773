import { describe, expect, test } from "@jest/globals";
import getMeetingSummary from "../../../components/zoom_admin/actions/get-meeting-summary/get-meeting-summary.ts";
import getMeetingTranscript from "../../../components/zoom_admin/actions/get-meeting-transcript/get-meeting-transcript.ts";
import listMeetingSummaries from "../../../components/zoom_admin/actions/list-meeting-summaries/list-meeting-summaries.ts";
import listPastMeetingInstances from "../../../components/zoom_admin/actions/list-past-meeting-instances/list-past-meeting-instances.ts";
import listPastMeetingParticipants from "../../../components/zoom_admin/actions/list-past-meeting-participants/list-past-meeting-participants.ts";
import { failureOf, runAction } from "../support/run-component.ts";
import { zoom } from "../support/zoom.ts";

const meetingId = "853938470";
const uuid = "/444AAAiAAAAAiAiAiiAii==";
const encoded = "%252F444AAAiAAAAAiAiAiiAii%253D%253D";

describe("list-past-meeting-instances", () => {
  const run = () => runAction(listPastMeetingInstances, { props: { meetingId } });
  const at = `/past_meetings/${meetingId}/instances`;

  test("lists the times that a meeting was held", async () => {
    const meetings = [{ uuid, start_time: "2026-03-02T09:00:00Z" }];
    zoom().get(at).reply(200, { meetings });
    const { returned, exports } = await run();
    expect(returned).toEqual(meetings);
    expect(exports.$summary).toBe("Listed 1 past instance of meeting 853938470");
  });

  test("explains that it was never held", async () => {
    zoom().get(at).reply(404, { code: 3001, message: "Meeting does not exist: 853938470." });
    const { name, message } = await failureOf(run());
    expect(name).toBe("MeetingNotFoundError");
    expect(message).toContain("The past instances could not be listed: there is no past meeting or webinar 853938470");
  });
});

describe("list-past-meeting-participants", () => {
  const run = (props = {}) => runAction(listPastMeetingParticipants, { props: { meetingId: uuid, ...props } });
  const at = `/past_meetings/${encoded}/participants?page_size=`;
  const stay = (join_time: string) => ({ id: "u1", user_id: "16", name: "Dana", join_time });
  const stays = [stay("2026-03-02T09:00:00Z"), stay("2026-03-02T09:20:00Z")];

  test("lists each stay of all pages, by a UUID that is encoded twice", async () => {
    const scope = zoom()
      .get(`${at}300`)
      .reply(200, { next_page_token: "t2", participants: [stays[0]] });
    scope.get(`${at}300&next_page_token=t2`).reply(200, { next_page_token: "", participants: [stays[1]] });
    const { returned, exports } = await run();
    expect(returned).toEqual(stays);
    expect(exports.$summary).toBe(`Listed 2 stays in meeting ${uuid}`);
    expect(scope.isDone()).toBe(true);
  });

  test("lists at most so many", async () => {
    zoom().get(`${at}1`).reply(200, { next_page_token: "t2", participants: stays });
    expect((await run({ maxResults: 1 })).returned).toEqual([stays[0]]);
  });

  test.each([
    [400, 200, "Only available for paid account: a1", "PlanError", "the account's Zoom plan does not include this"],
    [400, 12702, "Can not access a meeting a year ago.", "TooOldError", "was held more than a year ago"],
    [404, 3001, "Meeting does not exist.", "MeetingNotFoundError", "there is no past meeting"],
  ])("explains %i %i", async (status, code, message, name, sentence) => {
    zoom().get(`${at}300`).reply(status, { code, message });
    const error = await failureOf(run());
    expect(error).toMatchObject({ name, status, code });
    expect(error.message).toContain(sentence);
  });
});

describe("get-meeting-summary", () => {
  const run = () => runAction(getMeetingSummary, { props: { meetingId: uuid } });
  const at = `/meetings/${encoded}/meeting_summary`;

  test("reads the summary of one time that a meeting was held", async () => {
    const summary = { meeting_uuid: uuid, meeting_id: 1, meeting_topic: "Welcome", summary_content: "..." };
    zoom().get(at).reply(200, summary);
    const { returned, exports } = await run();
    expect(returned).toEqual(summary);
    expect(exports.$summary).toBe('Read the summary of "Welcome"');
  });

  test.each([
    [400, 300, "Invalid meeting ID.", "MeetingNotFoundError", "is no UUID of a meeting that was held"],
    [404, 3001, "Meeting does not exist: x.", "MeetingNotFoundError", "there is no meeting"],
    [
      403,
      2305,
      "Access to meeting summaries is restricted by account settings.",
      "SummaryRefusedError",
      "the account shares summaries by e-mail only",
    ],
    [
      403,
      2305,
      "Access to meeting summaries is restricted to specific IP address ranges.",
      "SummaryRefusedError",
      "certain IP addresses only",
    ],
    [
      403,
      2305,
      "The meeting summary has been moved to Trash and cannot be accessed.",
      "SummaryRefusedError",
      "the summary lies in the trash",
    ],
  ])("explains %i %i %s", async (status, code, message, name, sentence) => {
    zoom().get(at).reply(status, { code, message });
    const error = await failureOf(run());
    expect(error).toMatchObject({ name, status, code });
    expect(error.message).toContain(sentence);
  });
});

describe("list-meeting-summaries", () => {
  const run = (props = {}) => runAction(listMeetingSummaries, { props });
  const at = "/meetings/meeting_summaries?page_size=300";
  const summary = (meeting_uuid: string) => ({ meeting_uuid, summary_start_time: "2026-03-02T09:00:00Z" });

  test("lists all pages of a period, days being whole days in UTC", async () => {
    const period = "&from=2026-03-01T00%3A00%3A00Z&to=2026-03-31T23%3A59%3A59Z&time_filter_field=summary_created_time";
    const scope = zoom()
      .get(`${at}${period}`)
      .reply(200, { next_page_token: "t2", summaries: [summary("a")] });
    scope.get(`${at}${period}&next_page_token=t2`).reply(200, { summaries: [summary("b")] });
    const { returned, exports } = await run({
      from: "2026-03-01",
      to: "2026-03-31",
      timeFilter: "summary_created_time",
    });
    expect(returned).toEqual([summary("a"), summary("b")]);
    expect(exports.$summary).toBe("Listed 2 summaries");
    expect(scope.isDone()).toBe(true);
  });

  test("takes instants with any offset", async () => {
    const scope = zoom().get(`${at}&from=2026-03-01T09%3A00%3A00Z&time_filter_field=summary_start_time`).reply(200, {});
    await run({ from: "2026-03-01T10:00:00+01:00" });
    expect(scope.isDone()).toBe(true);
  });

  test.each([
    [{ from: "2026-03-01T10:00:00" }, "`from` must be a day such as 2026-03-01 or an instant with a zone"],
    [{ from: "2026-03-02", to: "2026-03-01" }, "`from` must not be after `to`"],
    [{ timeFilter: "x" }, "`timeFilter` must be summary_start_time or summary_created_time"],
  ])("refuses %j before asking", async (props, rule) => {
    expect((await failureOf(run(props))).message).toContain(rule);
  });

  test("explains that summaries are switched off", async () => {
    const refusal = { code: 3000, message: "Meeting summary disabled. To enable this feature, ..." };
    zoom().get(`${at}&time_filter_field=summary_start_time`).reply(400, refusal);
    const { name, message } = await failureOf(run());
    expect(name).toBe("SummaryRefusedError");
    expect(message).toContain(
      "The summaries could not be listed: the account has summaries by AI Companion switched off",
    );
  });
});

describe("get-meeting-transcript", () => {
  const run = (id = meetingId) => runAction(getMeetingTranscript, { props: { meetingId: id } });
  const at = `/meetings/${meetingId}/transcript`;

  test("tells where the transcript is", async () => {
    const transcript = { meeting_id: meetingId, can_download: true, download_url: "https://zoom.us/rec/download/t" };
    zoom().get(at).reply(200, transcript);
    const { returned, exports } = await run();
    expect(returned).toEqual(transcript);
    expect(exports.$summary).toBe("Found the transcript of meeting 853938470");
  });

  test("is read by a UUID that is encoded twice", async () => {
    const scope = zoom().get("/meetings/%252F444AAAiAAAAAiAiAiiAii%253D%253D/transcript").reply(200, {});
    await run("/444AAAiAAAAAiAiAiiAii==");
    expect(scope.isDone()).toBe(true);
  });

  test("says why it cannot be downloaded", async () => {
    zoom().get(at).reply(200, { meeting_id: meetingId, can_download: false, download_restriction_reason: "NOT_READY" });
    expect((await run()).exports.$summary).toContain("; it cannot be downloaded (NOT_READY)");
  });

  test("explains that there is none", async () => {
    zoom().get(at).reply(404, { code: 3322, message: "This meeting transcript does not exist." });
    const { name, message } = await failureOf(run());
    expect(name).toBe("RecordingNotFoundError");
    expect(message).toContain("The transcript could not be read: there is no transcript of 853938470");
  });
});
