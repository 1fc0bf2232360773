import { describe, expect, test } from "@jest/globals";
import updateMeeting from "../../../components/zoom_admin/actions/update-meeting/update-meeting.ts";
import { failureOf, runAction } from "../support/run-component.ts";
import { zoom } from "../support/zoom.ts";

const at = "/meetings/853938470";
const meeting = {
  id: 853938470,
  topic: "Welcome back",
  host_id: "u1",
  type: 2,
  start_time: "2026-03-02T09:00:00Z",
  duration: 30,
  timezone: "Europe/Berlin",
  settings: { waiting_room: false, auto_recording: "none" },
};
const run = (props: Record<string, unknown>) =>
  runAction(updateMeeting, { props: { meetingId: "853938470", ...props } });

describe("update-meeting", () => {
  test("sends what was set, false included, and nothing else, and returns the meeting as it is now", async () => {
    const body = { topic: "Welcome back", settings: { waiting_room: false } };
    const scope = zoom().patch(at, body).reply(204).get(at).reply(200, meeting);
    const { returned, exports } = await run({ topic: "Welcome back", waitingRoom: false });
    expect(returned).toEqual({ ...meeting, warnings: [] });
    expect(exports.$summary).toBe(
      'Changed topic, settings of "Welcome back" for u1 on 2 March 2026, 10:00 Europe/Berlin, 30 min (id 853938470)',
    );
    expect(scope.isDone()).toBe(true);
  });

  test("warns of what Zoom left as it was without a word", async () => {
    zoom().patch(at).reply(204).get(at).reply(200, meeting);
    const { returned, exports } = await run({ startTime: "2020-01-01T00:00:00Z", autoRecording: "cloud" });
    expect(returned).toMatchObject({
      warnings: [
        '`start_time`: asked for "2020-01-01T00:00:00Z", Zoom set "2026-03-02T09:00:00Z".',
        '`settings.auto_recording`: asked for "cloud", Zoom set "none".',
      ],
    });
    expect(exports.$summary).toContain("; Zoom changed 2 of what was asked for, see warnings");
  });

  test("changes one occurrence of a series, and the type only when asked to", async () => {
    const scope = zoom().patch(`${at}?occurrence_id=17`, { duration: 45 }).reply(204);
    scope.get(`${at}?occurrence_id=17`).reply(200, { ...meeting, duration: 45 });
    scope.patch(at, { type: 8, recurrence: { type: 1, end_times: 3 } }).reply(204);
    scope.get(at).reply(200, { ...meeting, type: 8 });
    await run({ occurrenceId: "17", duration: 45 });
    await run({ type: 8, recurrence: { type: 1, end_times: 3 } });
    expect(scope.isDone()).toBe(true);
  });

  test("leaves what a form leaves empty, and empties what it is told to", async () => {
    const body = { agenda: "", settings: { contact_name: "", alternative_hosts: "", waiting_room: true } };
    const scope = zoom().patch(at, body).reply(204).get(at).reply(200, meeting);
    const props = {
      topic: "",
      password: "",
      alternativeHosts: [],
      settings: '{"contact_name":"","waiting_room":true}',
    };
    await run({ ...props, clear: ["agenda", "settings.alternative_hosts"] });
    expect(scope.isDone()).toBe(true);
  });

  test("has done its work where the token may not read meetings", async () => {
    zoom().patch(at).reply(204).get(at).reply(400, { code: 4711, message: "scopes:[meeting:read:meeting]" });
    const { returned, exports } = await run({ topic: "Welcome back" });
    expect(returned).toEqual({ meetingId: "853938470", warnings: [expect.stringContaining("could not be read")] });
    expect(exports.$summary).toBe("Changed topic of meeting 853938470");
  });

  test("takes the time zone in which an occurrence is to start", async () => {
    const scope = zoom()
      .patch(`${at}?occurrence_id=17`, { start_time: "2026-03-02T10:00:00", timezone: "Europe/Berlin" })
      .reply(204)
      .get(`${at}?occurrence_id=17`)
      .reply(200, meeting);
    const props = { occurrenceId: "17", startTime: "2026-03-02T10:00", timezone: "Europe/Berlin" };
    expect((await run(props)).returned).toMatchObject({ warnings: [] });
    expect(scope.isDone()).toBe(true);
  });

  test.each([
    [{ clear: ["topic"] }, "`clear.0` must be agenda, settings.alternative_hosts, "],
    [{ clear: ["agenda"], agenda: "x" }, "`clear` names `agenda`, set to something as well: take one of the two."],
    [{ settings: { audio: "" } }, '`settings.audio` must be both, telephony, voip or thirdParty; it was "".'],
    [
      { settings: { contact_name: null } },
      "`settings.contact_name` must be text of at most 128 characters; it was null.",
    ],
    [{ occurrenceId: "17", clear: ["settings.contact_name"] }, "`settings.contact_name` cannot be changed for one"],
    [{}, "There is nothing to change: set at least one field."],
    [{ meetingId: "x", topic: "y" }, "`meetingId` must be a meeting id"],
    [{ duration: 0 }, "`duration` must be a whole number from 1 to 1440 minutes"],
    [
      { type: 2, recurrence: { type: 1 } },
      "`recurrence` goes with a meeting that recurs at a fixed time (type 8) only",
    ],
    [{ type: 8 }, "`recurrence` is needed for a meeting that recurs at a fixed time (type 8); it was not given."],
    [{ type: 3, startTime: "2026-03-02T10:00:00Z" }, "`start_time` goes with meetings of type 2 (scheduled) and 8"],
    [{ waitingRoom: true, joinBeforeHost: true }, "`settings.join_before_host` excludes `waiting_room`"],
    [{ occurrenceId: "17", topic: "x" }, "`topic` cannot be changed for one occurrence alone"],
    [{ occurrenceId: "17", settings: { approval_type: 1 } }, "`settings.approval_type` cannot be changed for one"],
  ])("refuses %j before asking", async (props, rule) => {
    const { name, message } = await failureOf(run(props));
    expect(name).toBe("ConfigurationError");
    expect(message).toContain(rule);
  });

  test.each([
    [404, 3001, "Meeting does not exist: 853938470.", "MeetingNotFoundError", "there is no meeting 853938470"],
    [400, 3000, "Cannot access webinar information.", "MeetingRefusedError", "853938470 is a webinar"],
    [400, 3161, "Your user account is not allowed.", "HostNotAllowedError", "the host of 853938470 may not host"],
  ])("explains %i %i %s", async (status, code, message, name, sentence) => {
    zoom().patch(at).reply(status, { code, message });
    const error = await failureOf(run({ topic: "x" }));
    expect(error).toMatchObject({ name, status, code });
    expect(error.message).toContain(`The meeting was not changed: ${sentence}`);
  });
});
