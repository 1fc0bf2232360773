import { describe, expect, test } from "@jest/globals";
import { addUser, startZoom, type Zoom } from "./support/zoom.ts";

interface MeetingBody {
  id: number;
  uuid: string;
  start_time: string;
  settings: Record<string, unknown>;
  occurrences: { occurrence_id: string; start_time: string; duration: number; status: string }[];
  [field: string]: unknown;
}

interface MeetingPage {
  meetings: { id: number; start_time: string }[];
  next_page_token: string;
  total_records: number;
}

async function withHost(options: { type?: number } = {}): Promise<{ zoom: Zoom; host: string }> {
  const zoom = await startZoom();
  return { zoom, host: await addUser(zoom, { action: "autoCreate", ...options }) };
}

const schedule = (zoom: Zoom, host: string, meeting: object) =>
  zoom.call<MeetingBody>("POST", `/users/${host}/meetings`, meeting);

const list = async (zoom: Zoom, host: string, query: string) =>
  (await zoom.call<MeetingPage>("GET", `/users/${host}/meetings?${query}`)).body;

describe("A new meeting", () => {
  test("has Zoom's defaults", async () => {
    const { zoom, host } = await withHost();
    const { status, body } = await schedule(zoom, host, {});
    expect(status).toBe(201);
    expect(body).toMatchObject({
      type: 2,
      topic: "Zoom Meeting",
      duration: 60,
      timezone: "UTC",
      status: "waiting",
      host_id: host,
      host_email: "dana@example.com",
      created_at: "2026-03-02T09:30:00Z",
      start_time: "2026-03-02T09:30:00Z",
    });
    expect(body.id).toBeGreaterThan(1_000_000_000);
    expect(Number.isSafeInteger(body.id)).toBe(true);
    expect(Buffer.from(body.uuid, "base64")).toHaveLength(16);
  });

  test.each([
    ["UTC", { start_time: "2026-07-01T10:00:00Z", timezone: "Europe/Berlin" }, "2026-07-01T10:00:00Z"],
    [
      "summer time of its zone",
      { start_time: "2026-07-01T10:00:00", timezone: "Europe/Berlin" },
      "2026-07-01T08:00:00Z",
    ],
    [
      "winter time of its zone",
      { start_time: "2026-12-01T10:00:00", timezone: "Europe/Berlin" },
      "2026-12-01T09:00:00Z",
    ],
  ])("begins at the given time, read as %s", async (_, meeting, start) => {
    const { zoom, host } = await withHost();
    expect((await schedule(zoom, host, meeting)).body.start_time).toBe(start);
  });

  test.each([
    ["topic", { topic: "x".repeat(201) }],
    ["type", { type: 4 }],
    ["start_time", { start_time: "tomorrow" }],
    ["start_time", { start_time: "2026-02-30T10:00:00Z" }],
    ["duration", { duration: 0 }],
    ["duration", { duration: 1441 }],
    ["timezone", { timezone: "Mars/Olympus" }],
    ["password", { password: "x".repeat(11) }],
    ["settings.auto_recording", { settings: { auto_recording: "yes" } }],
    ["settings.waiting_room", { settings: { waiting_room: "true" } }],
    ["recurrence", { type: 8 }],
    ["recurrence.type", { type: 8, recurrence: {} }],
    ["recurrence.repeat_interval", { type: 8, recurrence: { type: 3, repeat_interval: 11 } }],
    ["recurrence.end_times", { type: 8, recurrence: { type: 1, end_times: 61 } }],
    [
      "recurrence.end_date_time",
      { type: 8, recurrence: { type: 1, end_times: 2, end_date_time: "2026-04-01T00:00:00Z" } },
    ],
  ])("is refused for its %s in %j", async (field, meeting) => {
    const { zoom, host } = await withHost();
    const errors = [{ field, message: "Invalid field." }];
    expect(await schedule(zoom, host, meeting)).toMatchObject({ status: 400, body: { code: 300, errors } });
  });

  test.each([
    [1, "none"],
    [2, "cloud"],
  ])("of a host of type %i who asks for cloud recording gets %s", async (type, auto_recording) => {
    const { zoom, host } = await withHost({ type });
    const { body } = await schedule(zoom, host, { settings: { auto_recording: "cloud" } });
    expect(body.settings["auto_recording"]).toBe(auto_recording);
  });

  test("with a waiting room lets nobody in before the host", async () => {
    const { zoom, host } = await withHost();
    const { body } = await schedule(zoom, host, { settings: { waiting_room: true, join_before_host: true } });
    expect(body.settings).toMatchObject({ waiting_room: true, join_before_host: false });
  });

  test("without a fixed time has no start", async () => {
    const { zoom, host } = await withHost();
    expect((await schedule(zoom, host, { type: 3 })).body).not.toHaveProperty("start_time");
  });

  test("has a passcode unless none is wanted", async () => {
    const { zoom, host } = await withHost();
    expect((await schedule(zoom, host, {})).body["password"]).toMatch(/^\w{6}$/);
    expect((await schedule(zoom, host, { password: "sesame" })).body["join_url"]).toMatch(/\?pwd=sesame$/);
    expect((await schedule(zoom, host, { default_password: false })).body).not.toHaveProperty("password");
  });

  test("can be scheduled for another host of the account", async () => {
    const { zoom, host } = await withHost();
    const other = await addUser(zoom, { action: "autoCreate", email: "other@example.com" });
    const { body } = await schedule(zoom, host, { schedule_for: "other@example.com" });
    expect(body).toMatchObject({ host_id: other, assistant_id: host });
    expect((await schedule(zoom, host, { schedule_for: "nobody@example.com" })).body["code"]).toBe(300);
    expect((await schedule(zoom, host, { schedule_for: "other@example.com", type: 1 })).body["code"]).toBe(3000);
  });
});

describe("A host", () => {
  test.each([
    ["not-found", 404, 1001],
    ["not-allowed", 400, 3161],
  ] as const)("who is pending is, under the policy %s, answered %i with code %i", async (pendingHost, status, code) => {
    const zoom = await startZoom({ pendingHost });
    expect(await schedule(zoom, await addUser(zoom), {})).toMatchObject({ status, body: { code } });
  });

  test.each([4, 99])("of type %i may not host", async (type) => {
    const { zoom, host } = await withHost({ type });
    expect(await schedule(zoom, host, {})).toMatchObject({ status: 400, body: { code: 3161 } });
  });

  test("who is deactivated may not host", async () => {
    const { zoom, host } = await withHost();
    await zoom.call("PUT", `/users/${host}/status`, { action: "deactivate" });
    expect(await schedule(zoom, host, {})).toMatchObject({ status: 400, body: { code: 3161 } });
  });
});

describe("GET /meetings/{meetingId}", () => {
  test("finds a meeting by number and by UUID, encoded once or twice", async () => {
    const { zoom, host } = await withHost();
    const { body } = await schedule(zoom, host, { topic: "Welcome" });
    const once = encodeURIComponent(body.uuid);
    for (const id of [body.id, once, encodeURIComponent(once)]) {
      expect((await zoom.call("GET", `/meetings/${id}`)).body).toMatchObject({ id: body.id, topic: "Welcome" });
    }
  });

  test("does not know a deleted, an unknown or an expired one", async () => {
    const { zoom, host } = await withHost();
    const { body } = await schedule(zoom, host, {});
    const expired = await schedule(zoom, host, {});
    expect((await zoom.call("DELETE", `/meetings/${body.id}`)).status).toBe(204);
    zoom.clock.advance(32 * 86_400_000);
    for (const id of [body.id, 12345678901, expired.body.id]) {
      expect(await zoom.call("GET", `/meetings/${id}`)).toMatchObject({ status: 404, body: { code: 3001 } });
      expect(await zoom.call("DELETE", `/meetings/${id}`)).toMatchObject({ status: 404, body: { code: 3001 } });
    }
  });
});

describe("PATCH /meetings/{meetingId}", () => {
  test("changes what is given, keeps the rest, and ignores a start in the past", async () => {
    const { zoom, host } = await withHost();
    const { body } = await schedule(zoom, host, {
      topic: "Welcome",
      start_time: "2026-05-01T10:00:00Z",
      settings: { watermark: true },
    });
    const change = { duration: 30, start_time: "2020-01-01T00:00:00Z", settings: { auto_recording: "cloud" } };
    expect((await zoom.call("PATCH", `/meetings/${body.id}`, change)).status).toBe(204);
    const { body: after } = await zoom.call<MeetingBody>("GET", `/meetings/${body.id}`);
    expect(after).toMatchObject({ topic: "Welcome", duration: 30, start_time: "2026-05-01T10:00:00Z" });
    expect(after.settings).toMatchObject({ watermark: true, auto_recording: "none" });
  });
});

describe("A recurring meeting", () => {
  const starts = async (recurrence: object, start_time = "2026-03-27T10:00:00", timezone = "Europe/Berlin") => {
    const { zoom, host } = await withHost();
    const { body } = await schedule(zoom, host, { type: 8, start_time, timezone, recurrence });
    return body.occurrences.map((occurrence) => occurrence.start_time);
  };

  test("every other day keeps its time on the wall when the clocks change", async () => {
    expect(await starts({ type: 1, repeat_interval: 2, end_times: 3 })).toEqual([
      "2026-03-27T09:00:00Z",
      "2026-03-29T08:00:00Z",
      "2026-03-31T08:00:00Z",
    ]);
  });

  test("every week on Monday and Friday begins with the first of these days", async () => {
    expect(await starts({ type: 2, weekly_days: "2,6", end_times: 3 })).toEqual([
      "2026-03-27T09:00:00Z",
      "2026-03-30T08:00:00Z",
      "2026-04-03T08:00:00Z",
    ]);
  });

  test("every month on the 31st leaves out shorter months", async () => {
    expect(await starts({ type: 3, monthly_day: 31, end_times: 3 })).toEqual([
      "2026-03-31T08:00:00Z",
      "2026-05-31T08:00:00Z",
      "2026-07-31T08:00:00Z",
    ]);
  });

  test.each([
    [2, 3, "2026-04-14T08:00:00Z"],
    [-1, 6, "2026-03-27T09:00:00Z"],
  ])("every month in week %i on day %i begins on %s", async (monthly_week, monthly_week_day, first) => {
    expect((await starts({ type: 3, monthly_week, monthly_week_day, end_times: 2 }))[0]).toBe(first);
  });

  test("ends at its end date, and after 50 occurrences at the latest", async () => {
    expect(await starts({ type: 1, end_date_time: "2026-03-29T12:00:00Z" })).toHaveLength(3);
    expect(await starts({ type: 1, end_times: 0 })).toHaveLength(50);
    expect(await starts({ type: 1, end_times: 60 })).toHaveLength(50);
  });

  test("is listed once per occurrence, and loses a deleted one", async () => {
    const { zoom, host } = await withHost();
    const recurrence = { type: 1, end_times: 3 };
    const { body } = await schedule(zoom, host, { type: 8, start_time: "2026-04-01T10:00:00Z", recurrence });
    const { occurrence_id } = body.occurrences[1]!;
    expect((await list(zoom, host, "")).meetings).toHaveLength(3);
    expect((await zoom.call("DELETE", `/meetings/${body.id}?occurrence_id=${occurrence_id}`)).status).toBe(204);
    expect((await list(zoom, host, "")).meetings.map((row) => row.start_time)).toEqual([
      "2026-04-01T10:00:00Z",
      "2026-04-03T10:00:00Z",
    ]);
    const { body: after } = await zoom.call<MeetingBody>("GET", `/meetings/${body.id}`);
    expect(after.occurrences.map(({ status }) => status)).toEqual(["available", "deleted", "available"]);
    const again = await zoom.call("DELETE", `/meetings/${body.id}?occurrence_id=${occurrence_id}`);
    expect(again).toMatchObject({ status: 400, body: { code: 300 } });
  });

  test("shows past occurrences only when asked, and one of them alone", async () => {
    const { zoom, host } = await withHost();
    const recurrence = { type: 1, end_times: 3 };
    const { body } = await schedule(zoom, host, { type: 8, start_time: "2026-03-03T10:00:00Z", recurrence });
    zoom.clock.advance(2 * 86_400_000);
    const shown = async (query: string) =>
      (await zoom.call<MeetingBody>("GET", `/meetings/${body.id}${query}`)).body.occurrences.length;
    expect(await shown("")).toBe(2);
    expect(await shown("?show_previous_occurrences=true")).toBe(3);
    const one = await zoom.call("GET", `/meetings/${body.id}?occurrence_id=${body.occurrences[2]!.occurrence_id}`);
    expect(one.body["start_time"]).toBe("2026-03-05T10:00:00Z");
  });
});

describe("GET /users/{userId}/meetings", () => {
  test("tells previous from upcoming meetings and never lists instant ones", async () => {
    const { zoom, host } = await withHost();
    await schedule(zoom, host, { type: 1 });
    const { body: past } = await schedule(zoom, host, { start_time: "2026-03-01T10:00:00Z" });
    const { body: open } = await schedule(zoom, host, { type: 3 });
    const { body: next } = await schedule(zoom, host, { start_time: "2026-03-05T10:00:00Z" });
    const ids = async (type: string) => (await list(zoom, host, `type=${type}`)).meetings.map(({ id }) => id);
    expect(await ids("scheduled")).toEqual([past.id, next.id, open.id]);
    expect(await ids("upcoming")).toEqual([next.id, open.id]);
    expect(await ids("upcoming_meetings")).toEqual([next.id, open.id]);
    expect(await ids("previous_meetings")).toEqual([past.id]);
    expect(await ids("live")).toEqual([]);
    expect((await list(zoom, host, "from=2026-03-04&to=2026-03-06")).meetings.map(({ id }) => id)).toEqual([next.id]);
  });

  test("takes a meeting for upcoming as long as it is under way", async () => {
    const { zoom, host } = await withHost();
    const { body: long } = await schedule(zoom, host, { start_time: "2026-03-02T09:30:00Z", duration: 30 });
    await zoom.control("POST", `/meetings/${long.id}/start`);
    zoom.clock.advance(45 * 60_000);
    const ids = async (type: string) => (await list(zoom, host, `type=${type}`)).meetings.map(({ id }) => id);
    expect([await ids("upcoming"), await ids("upcoming_meetings")]).toEqual([[long.id], [long.id]]);
    expect(await ids("previous_meetings")).toEqual([]);
    await zoom.control("POST", `/meetings/${long.id}/end`);
    expect([await ids("upcoming"), await ids("previous_meetings")]).toEqual([[], [long.id]]);
  });

  test("pages, and cuts a long agenda at 250 characters", async () => {
    const { zoom, host } = await withHost();
    for (let n = 1; n <= 3; n += 1) await schedule(zoom, host, { agenda: "x".repeat(300) });
    const first = await list(zoom, host, "page_size=2");
    expect(first).toMatchObject({ total_records: 3, meetings: [{ agenda: "x".repeat(250) }, {}] });
    const second = await list(zoom, host, `page_size=2&next_page_token=${first.next_page_token}`);
    expect(second).toMatchObject({ next_page_token: "" });
    expect(second.meetings).toHaveLength(1);
  });
});
