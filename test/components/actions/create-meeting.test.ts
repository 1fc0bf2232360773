import { describe, expect, test } from "@jest/globals";
import createMeeting from "../../../components/zoom_admin/actions/create-meeting/create-meeting.ts";
import { failureOf, FakeTime, runAction } from "../support/run-component.ts";
import { broken, userDoesNotExist, zoom } from "../support/zoom.ts";

const ts = "2026-03-01T10:00:00.900Z";
const props = {
  userId: "u1",
  topic: "Welcome",
  startTime: "2026-03-02T10:00",
  duration: 30,
  timezone: "Europe/Berlin",
};
const body = { topic: "Welcome", type: 2, start_time: "2026-03-02T10:00:00", duration: 30, timezone: "Europe/Berlin" };
const meeting = {
  id: 85393847045,
  uuid: "4444AAAiAAAAAiAiAiiAii==",
  host_id: "u1",
  host_email: "dana@example.com",
  topic: "Welcome",
  type: 2,
  start_time: "2026-03-02T09:00:00Z",
  duration: 30,
  timezone: "Europe/Berlin",
  created_at: "2026-03-01T10:00:00Z",
  join_url: "https://zoom.us/j/85393847045",
  settings: { waiting_room: false, auto_recording: "none" },
};
const listed = "/users/u1/meetings?page_size=300&type=scheduled";

const run = (changes: Record<string, unknown> = {}, context: Record<string, unknown> = {}, time = new FakeTime()) =>
  runAction(createMeeting, { props: { ...props, ...changes }, context: { ts, ...context }, time });

describe("create-meeting", () => {
  test("schedules for the chosen host, a local time understood in the time zone, with a single request", async () => {
    const scope = zoom().post("/users/u1/meetings", body).reply(201, meeting);
    const { returned, exports } = await run();
    expect(returned).toEqual({ ...meeting, warnings: [] });
    expect(exports).toEqual({
      $summary:
        'Scheduled "Welcome" for dana@example.com on 2 March 2026, 10:00 Europe/Berlin, 30 min (id 85393847045)',
    });
    expect(scope.isDone()).toBe(true);
  });

  test("sends a time with an offset as UTC, which is all that Zoom knows", async () => {
    zoom()
      .post("/users/u1/meetings", { ...body, start_time: "2026-03-02T09:00:00Z" })
      .reply(201, meeting);
    expect((await run({ startTime: "2026-03-02T10:00:00+01:00" })).returned).toMatchObject({ warnings: [] });
  });

  test("makes one settings object of the props and the rest; the props win, false is sent, and texts are read", async () => {
    const settings = {
      approval_type: 0,
      host_video: false,
      waiting_room: false,
      join_before_host: true,
      alternative_hosts: "a@example.com;b@example.com",
    };
    const scope = zoom()
      .post("/users/u1/meetings", { ...body, settings })
      .reply(201, { ...meeting, settings: { ...settings, alternative_hosts: "b@example.com;a@example.com;" } });
    const { returned } = await run({
      settings: { approval_type: "0", host_video: "false", waiting_room: "true" },
      waitingRoom: false,
      joinBeforeHost: true,
      alternativeHosts: ["a@example.com", "b@example.com"],
    });
    expect(returned).toMatchObject({ warnings: [] });
    expect(scope.isDone()).toBe(true);
  });

  test("schedules a series", async () => {
    const recurrence = { type: 2, repeat_interval: 1, weekly_days: "2,4", end_times: 3 };
    const occurrences = ["02", "04", "09"].map((day) => ({
      occurrence_id: day,
      start_time: `2026-03-${day}T09:00:00Z`,
      duration: 30,
      status: "available",
    }));
    zoom()
      .post("/users/u1/meetings", { ...body, type: 8, recurrence })
      .reply(201, { ...meeting, type: 8, start_time: undefined, recurrence, occurrences });
    const { returned, exports } = await run({
      type: 8,
      recurrence: { type: "2", repeat_interval: "1", weekly_days: "2, 4", end_times: "3" },
    });
    expect(returned).toMatchObject({ warnings: [] });
    expect(exports.$summary).toContain("30 min, 3 times");
  });

  test("warns where Zoom did otherwise than asked", async () => {
    zoom()
      .post("/users/u1/meetings")
      .reply(201, { ...meeting, duration: 40 });
    const { returned, exports } = await run({
      waitingRoom: true,
      autoRecording: "cloud",
      settings: { breakout_room: { enable: true } },
    });
    expect((returned as { warnings: string[] }).warnings).toEqual([
      "`duration`: asked for 30, Zoom set 40.",
      "`settings.waiting_room`: asked for true, Zoom set false.",
      '`settings.breakout_room`: asked for {"enable":true}, Zoom left it out.',
      '`settings.auto_recording`: asked for "cloud", Zoom set "none".',
    ]);
    expect(exports.$summary).toContain("Zoom changed 4 of what was asked for, see warnings");
  });
});

describe("create-meeting, before asking Zoom", () => {
  test.each([
    [{ userId: " " }, '`userId` must be a user id or e-mail address; it was " ".'],
    [{ topic: "W".repeat(201) }, "`topic` must be text of at most 200 characters; it was"],
    [
      { type: 10 },
      "`type` must be 1 (instant), 2 (scheduled), 3 (recurring without fixed time) or 8 (recurring at a fixed time); it was 10.",
    ],
    [{ startTime: "tomorrow" }, "`start_time` must be a date and time such as 2026-03-02T10:00:00"],
    [{ startTime: "2026-02-30T10:00:00" }, 'it was "2026-02-30T10:00:00".'],
    [{ startTime: "2026-03-02" }, "`start_time` must be a date and time"],
    [
      { timezone: "Berlin" },
      '`timezone` must be the name of a time zone such as Europe/Berlin or America/New_York; it was "Berlin".',
    ],
    [{ duration: 0 }, "`duration` must be a whole number from 1 to 1440 minutes; it was 0."],
    [{ duration: 1441 }, "`duration` must be a whole number from 1 to 1440 minutes; it was 1441."],
    [{ agenda: "a".repeat(2001) }, "`agenda` must be text of at most 2000 characters"],
    [{ type: 8 }, "`recurrence` is needed for a meeting that recurs at a fixed time (type 8); it was not given."],
    [{ recurrence: { type: 1 } }, "`recurrence` goes with a meeting that recurs at a fixed time (type 8) only"],
    [
      { type: 8, startTime: "", recurrence: { type: 1 } },
      "`start_time` is needed for a meeting that recurs at a fixed time (type 8)",
    ],
    [{ type: 3 }, "`start_time` goes with meetings of type 2 (scheduled) and 8 (recurring at a fixed time) only"],
    [{ settings: { registration_type: 1 } }, "`settings.registration_type` goes with registration only"],
    [
      { settings: { approval_type: 0, registration_type: 2 } },
      "`settings.registration_type` goes with a meeting that recurs at a fixed time (type 8) only; it was 2.",
    ],
    [{ waitingRoom: true, joinBeforeHost: true }, "`settings.join_before_host` excludes `waiting_room`"],
    [{ type: 1 }, "`start_time` goes with meetings of type 2 (scheduled) and 8 (recurring at a fixed time) only"],
    [
      { settings: { waiting_romm: true } },
      "`settings.waiting_romm` is not a field that Zoom knows here; check its spelling or leave it out.",
    ],
    [{ autoRecording: "tape" }, '`settings.auto_recording` must be local, cloud or none; it was "tape".'],
    [
      { settings: { approval_type: 3 } },
      "`settings.approval_type` must be 0 (automatic), 1 (manual) or 2 (no registration); it was 3.",
    ],
    [{ settings: { jbh_time: 7 } }, "`settings.jbh_time` must be 0"],
    [
      { settings: { encryption_type: "rot13" } },
      '`settings.encryption_type` must be enhanced_encryption or e2ee; it was "rot13".',
    ],
    [{ settings: { watermark: "perhaps" } }, '`settings.watermark` must be true or false; it was "perhaps".'],
    [
      {
        settings: { request_permission_to_unmute_participants: true, allow_host_control_participant_mute_state: true },
      },
      "`settings.request_permission_to_unmute_participants` excludes `allow_host_control_participant_mute_state`",
    ],
  ])("refuses %j", async (changes, sentence) => {
    const error = await failureOf(run(changes));
    expect(error.name).toBe("ConfigurationError");
    expect(error.message).toContain(sentence);
  });

  test.each([
    [{ type: 4 }, "`recurrence.type` must be 1 (daily), 2 (weekly) or 3 (monthly); it was 4."],
    [{ type: 1, repeat_interval: 100 }, "`recurrence.repeat_interval` must be at most 99 days; it was 100."],
    [
      { type: 2, weekly_days: "1", repeat_interval: 51 },
      "`recurrence.repeat_interval` must be at most 50 weeks; it was 51.",
    ],
    [
      { type: 3, monthly_day: 1, repeat_interval: 11 },
      "`recurrence.repeat_interval` must be at most 10 months; it was 11.",
    ],
    [{ type: 2 }, "`recurrence.weekly_days` is needed for a weekly recurrence (type 2); it was not given."],
    [
      { type: 2, weekly_days: "8" },
      '`recurrence.weekly_days` must be weekdays from 1 (Sunday) to 7 (Saturday), separated by commas, such as 2,4; it was "8".',
    ],
    [{ type: 1, weekly_days: "1" }, "`recurrence.weekly_days` goes with a weekly recurrence (type 2) only"],
    [
      { type: 3 },
      "`recurrence.monthly_day` or `monthly_week` with `monthly_week_day` is needed for a monthly recurrence (type 3)",
    ],
    [{ type: 3, monthly_day: 32 }, "`recurrence.monthly_day` must be a whole number from 1 to 31; it was 32."],
    [{ type: 3, monthly_week: 5, monthly_week_day: 1 }, "`recurrence.monthly_week` must be"],
    [{ type: 3, monthly_week: 1 }, "`recurrence.monthly_week_day` is needed with `monthly_week`"],
    [{ type: 3, monthly_week_day: 1, monthly_day: 1 }, "`recurrence.monthly_week` is needed with `monthly_week_day`"],
    [
      { type: 3, monthly_day: 1, monthly_week: 1, monthly_week_day: 1 },
      "`recurrence.monthly_day` excludes `monthly_week`",
    ],
    [{ type: 1, monthly_day: 1 }, "`recurrence.monthly_day` goes with a monthly recurrence (type 3) only"],
    [{ type: 1, end_times: 61 }, "`recurrence.end_times` must be a whole number from 1 to 60 times; it was 61."],
    [
      { type: 1, end_times: 2, end_date_time: "2026-06-30T22:00:00Z" },
      "`recurrence.end_times` excludes `end_date_time`",
    ],
    [
      { type: 1, end_date_time: "2026-06-30T22:00:00" },
      "`recurrence.end_date_time` must be an instant with a zone, such as 2026-06-30T22:00:00Z",
    ],
    [{ type: 1, until: "June" }, "`recurrence.until` is not a field that Zoom knows here"],
  ])("refuses the recurrence %j", async (recurrence, sentence) => {
    const error = await failureOf(run({ type: 8, recurrence }));
    expect(error.name).toBe("ConfigurationError");
    expect(error.message).toContain(sentence);
  });

  test("refuses a passcode that Zoom does not take, without showing it", async () => {
    const { message } = await failureOf(run({ password: "open sesame" }));
    expect(message).toContain("`password` must be at most 10 letters, digits or any of @ - _ *");
    expect(message).not.toContain("sesame");
  });
});

describe("create-meeting, where the answer is lost", () => {
  const stranger = { ...meeting, id: 1, uuid: "older", created_at: "2026-03-01T09:59:59Z" };

  test("finds the meeting that was made instead of making a second one", async () => {
    const scope = zoom()
      .post("/users/u1/meetings")
      .replyWithError(broken)
      .get(listed)
      .reply(200, { next_page_token: "more", meetings: [stranger, { ...meeting, uuid: "other", id: 2, duration: 45 }] })
      .get(`${listed}&next_page_token=more`)
      .reply(200, { next_page_token: "", meetings: [meeting] })
      .get("/meetings/85393847045")
      .reply(200, meeting);
    expect((await run()).returned).toEqual({ ...meeting, warnings: [] });
    expect(scope.isDone()).toBe(true);
  });

  test("makes it where it is not there, after a second look", async () => {
    const time = new FakeTime();
    const scope = zoom()
      .post("/users/u1/meetings")
      .reply(503, "")
      .get(listed)
      .twice()
      .reply(200, { meetings: [stranger] })
      .post("/users/u1/meetings", body)
      .reply(201, meeting);
    expect((await run({}, {}, time)).returned).toMatchObject({ id: meeting.id });
    expect(scope.isDone()).toBe(true);
    expect(time.slept).toEqual([2000]);
  });

  test("looks first when the step may have run before", async () => {
    const scope = zoom()
      .get(listed)
      .reply(200, { meetings: [meeting] })
      .get("/meetings/85393847045")
      .reply(200, meeting);
    expect((await run({}, { replay: true })).returned).toMatchObject({ id: meeting.id });
    expect(scope.isDone()).toBe(true);
  });

  test("finds a series by its rows, which begin with the first day that fits", async () => {
    const series = { ...meeting, type: 8, start_time: "2026-03-05T09:00:00Z" };
    zoom()
      .get(listed)
      .reply(200, { meetings: [series, { ...series, start_time: "2026-03-12T09:00:00Z" }] })
      .get("/meetings/85393847045")
      .reply(200, series);
    const recurrence = { type: 2, weekly_days: "5", end_times: 2 };
    expect((await run({ type: 8, recurrence }, { replay: true })).returned).toMatchObject({ id: meeting.id });
  });

  test("says that an instant meeting cannot be found again", async () => {
    const instant = { type: 1, startTime: undefined };
    const scope = zoom().post("/users/u1/meetings").replyWithError(broken);
    const lost = await failureOf(run(instant));
    expect(lost.name).toBe("UncertainOutcomeError");
    expect(lost.message).toContain("cannot be found again, so it is not asked for a second time");
    expect(scope.isDone()).toBe(true);
    expect((await failureOf(run(instant, { replay: true }))).message).toContain(
      "an instant meeting cannot be found again",
    );
  });

  test("says so when it cannot tell", async () => {
    zoom().post("/users/u1/meetings").replyWithError(broken).get(listed).reply(400, {
      code: 4711,
      message: "Invalid access token, does not contain scopes:[meeting:read:list_meetings:admin].",
    });
    const { name, message } = await failureOf(run());
    expect(name).toBe("UncertainOutcomeError");
    expect(message).toContain("Look in Zoom before trying again");
    expect(message).toContain("`meeting:read:list_meetings:admin`");
  });
});

describe("create-meeting, where the host cannot host", () => {
  const refused = () => zoom().post("/users/u1/meetings").reply(404, userDoesNotExist("u1"));

  test.each([
    [
      "pending",
      "PendingUserError",
      "the user dana@example.com has not accepted the invitation yet, and Zoom lets only active users host",
    ],
    ["inactive", "InactiveUserError", "the user dana@example.com is deactivated, and Zoom lets only active users host"],
  ])("says that a %s user does not", async (status, name, sentence) => {
    refused().get("/users/u1").reply(200, { id: "u1", email: "dana@example.com", status });
    const error = await failureOf(run());
    expect(error).toMatchObject({ name, status: 404, code: 1001 });
    expect(error.message).toContain(sentence);
    expect(error.message).toContain('(Zoom said: 404 1001 "User does not exist: u1.")');
  });

  test.each([
    [404, userDoesNotExist("u1")],
    [400, { code: 3161, message: "Your user account is not allowed meeting hosting and scheduling capabilities." }],
    [400, { code: 1010, message: "User not belong to this account" }],
  ])("says that a pending user does not, whatever Zoom says of it: %i %j", async (status, refusal) => {
    zoom()
      .post("/users/u1/meetings")
      .reply(status, refusal)
      .get("/users/u1")
      .reply(200, { id: "u1", email: "dana@example.com", status: "pending" });
    expect(await failureOf(run())).toMatchObject({ name: "PendingUserError", status, code: refusal.code });
  });

  test("gives Zoom a moment to learn that the host has become active", async () => {
    const time = new FakeTime();
    refused()
      .get("/users/u1")
      .reply(200, { id: "u1", email: "dana@example.com", status: "active" })
      .post("/users/u1/meetings", body)
      .reply(201, meeting);
    expect((await run({}, {}, time)).returned).toMatchObject({ id: meeting.id });
    expect(time.slept).toEqual([1000]);
  });

  test("says that there is no such user", async () => {
    refused().get("/users/u1").reply(404, userDoesNotExist("u1"));
    expect(await failureOf(run())).toMatchObject({ name: "UserNotFoundError", status: 404, code: 1001 });
  });
});
