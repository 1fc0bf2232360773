import { describe, expect, test } from "@jest/globals";
import { control } from "./support/meetings.ts";
import { startReceiver, subscribe } from "./support/receiver.ts";
import type { WebinarBody } from "./support/webinars.ts";
import { addUser, startZoom, type Zoom } from "./support/zoom.ts";

interface WebinarPage {
  webinars: { id: number; start_time: string }[];
  next_page_token: string;
  total_records: number;
}

async function withHost(): Promise<{ zoom: Zoom; host: string }> {
  const zoom = await startZoom();
  return { zoom, host: await addUser(zoom, { action: "autoCreate", type: 2 }) };
}

const schedule = (zoom: Zoom, host: string, webinar: object) =>
  zoom.call<WebinarBody>("POST", `/users/${host}/webinars`, webinar);

const list = async (zoom: Zoom, host: string, query = "") =>
  (await zoom.call<WebinarPage>("GET", `/users/${host}/webinars?${query}`)).body;

describe("A new webinar", () => {
  test("has Zoom's defaults", async () => {
    const { zoom, host } = await withHost();
    const { status, body } = await schedule(zoom, host, {});
    expect(status).toBe(201);
    expect(body).toMatchObject({
      type: 5,
      topic: "My Webinar",
      duration: 60,
      timezone: "UTC",
      host_id: host,
      host_email: "dana@example.com",
      created_at: "2026-03-02T09:30:00Z",
      start_time: "2026-03-02T09:30:00Z",
      is_simulive: false,
      creation_source: "open_api",
      settings: { approval_type: 2, practice_session: false, registrants_restrict_number: 0 },
    });
    expect(body.id).toBeGreaterThan(1_000_000_000);
    expect(body["password"]).toMatch(/^\w{6}$/);
    expect((await schedule(zoom, host, { default_passcode: false })).body).not.toHaveProperty("password");
  });

  test.each([
    ["topic", { topic: "x".repeat(201) }],
    ["type", { type: 2 }],
    ["start_time", { start_time: "tomorrow" }],
    ["timezone", { timezone: "Mars/Olympus" }],
    ["settings.registrants_restrict_number", { settings: { registrants_restrict_number: 20_001 } }],
    [
      "settings.question_and_answer.answer_questions",
      { settings: { question_and_answer: { answer_questions: "no" } } },
    ],
    [
      "settings.follow_up_attendees_email_notification.type",
      { settings: { follow_up_attendees_email_notification: { enable: true, type: 8 } } },
    ],
    ["recurrence", { type: 9 }],
    ["recurrence.repeat_interval", { type: 9, recurrence: { type: 1, repeat_interval: 91 } }],
    ["recurrence.repeat_interval", { type: 9, recurrence: { type: 2, repeat_interval: 13 } }],
    ["recurrence.repeat_interval", { type: 9, recurrence: { type: 3, repeat_interval: 4 } }],
  ])("is refused for its %s in %j", async (field, webinar) => {
    const { zoom, host } = await withHost();
    const errors = [{ field, message: "Invalid field." }];
    expect(await schedule(zoom, host, webinar)).toMatchObject({ status: 400, body: { code: 300, errors } });
  });

  test("sends registrants no confirmations where they get no mails at all", async () => {
    const { zoom, host } = await withHost();
    const settings = { registrants_email_notification: false, registrants_confirmation_email: true };
    const { body } = await schedule(zoom, host, { settings });
    expect(body.settings["registrants_confirmation_email"]).toBe(false);
  });

  test("cannot play a recording, since the account lacks that feature", async () => {
    const { zoom, host } = await withHost();
    expect((await schedule(zoom, host, { is_simulive: true })).body["code"]).toBe(300);
    expect((await schedule(zoom, host, { is_simulive: true, type: 6 })).body["code"]).toBe(4505);
  });

  test("can be scheduled for another host with the add-on", async () => {
    const { zoom, host } = await withHost();
    const other = await addUser(zoom, { action: "autoCreate", email: "other@example.com", type: 2 });
    await addUser(zoom, { action: "autoCreate", email: "basic@example.com" });
    const { body } = await schedule(zoom, host, { schedule_for: "other@example.com" });
    expect(body["host_id"]).toBe(other);
    for (const schedule_for of ["basic@example.com", "nobody@example.com"]) {
      expect((await schedule(zoom, host, { schedule_for })).body["code"]).toBe(300);
    }
  });

  test("shares the 100 requests a day of its host with the meetings", async () => {
    const { zoom, host } = await withHost();
    for (let n = 0; n < 50; n += 1) {
      await schedule(zoom, host, {});
      await zoom.call("POST", `/users/${host}/meetings`, {});
    }
    expect((await schedule(zoom, host, {})).status).toBe(429);
  });
});

describe("The webinar add-on", () => {
  const missing = { status: 400, body: { code: 200, message: expect.stringMatching(/^Webinar plan is missing\./) } };

  test("is what Basic users lack", async () => {
    const zoom = await startZoom();
    const basic = await addUser(zoom, { action: "autoCreate" });
    expect(await schedule(zoom, basic, {})).toMatchObject(missing);
    expect(await zoom.call("GET", `/users/${basic}/webinars`)).toMatchObject(missing);
  });

  test("is of no use to somebody who is only invited", async () => {
    const zoom = await startZoom();
    const invited = await addUser(zoom, { type: 2 });
    expect(await schedule(zoom, invited, {})).toMatchObject({ status: 404, body: { code: 1001 } });
  });

  test("is what nobody has when the account is set so", async () => {
    const zoom = await startZoom({ webinarAddOn: "none" });
    const host = await addUser(zoom, { action: "autoCreate", type: 2 });
    expect(await schedule(zoom, host, {})).toMatchObject(missing);
  });

  test("can be given to and taken from single users", async () => {
    const zoom = await startZoom({ webinarAddOn: "none" });
    const host = await addUser(zoom, { action: "autoCreate", type: 2 });
    const set = (webinar: boolean) => control(zoom, "POST", `/users/${host}/licences`, { webinar });
    expect((await set(true)).body).toMatchObject({ id: host, webinar: true, phone: false });
    expect((await schedule(zoom, host, {})).status).toBe(201);
    expect((await set(false)).body).toMatchObject({ webinar: false });
    expect(await schedule(zoom, host, {})).toMatchObject(missing);
  });

  test("is still needed for a webinar that is there already", async () => {
    const { zoom, host } = await withHost();
    const { body } = await schedule(zoom, host, {});
    await zoom.call("PATCH", `/users/${host}`, { type: 1 });
    expect(await zoom.call("GET", `/webinars/${body.id}`)).toMatchObject(missing);
    expect(await zoom.call("DELETE", `/webinars/${body.id}`)).toMatchObject(missing);
  });
});

describe("A webinar", () => {
  test("is found by number and by UUID, also one with slashes", async () => {
    const { zoom, host } = await withHost();
    const { body } = await schedule(zoom, host, { topic: "All hands" });
    for (const id of [body.id, encodeURIComponent(encodeURIComponent(body.uuid))]) {
      expect((await zoom.call("GET", `/webinars/${id}`)).body).toMatchObject({ id: body.id, topic: "All hands" });
    }
  });

  test("that is deleted, unknown or expired is not there", async () => {
    const { zoom, host } = await withHost();
    const { body } = await schedule(zoom, host, {});
    const expired = await schedule(zoom, host, {});
    expect((await zoom.call("DELETE", `/webinars/${body.id}?cancel_webinar_reminder=true`)).status).toBe(204);
    zoom.clock.advance(32 * 86_400_000);
    for (const id of [body.id, 12345678901, expired.body.id]) {
      expect(await zoom.call("GET", `/webinars/${id}`)).toMatchObject({ status: 404, body: { code: 3001 } });
    }
  });

  test("is no meeting, and a meeting is no webinar", async () => {
    const { zoom, host } = await withHost();
    const { body: webinar } = await schedule(zoom, host, {});
    const { body: meeting } = await zoom.call("POST", `/users/${host}/meetings`, {});
    expect(await zoom.call("GET", `/meetings/${webinar.id}`)).toMatchObject({ status: 400, body: { code: 3000 } });
    for (const id of [String(meeting["id"]), "no-number"]) {
      expect(await zoom.call("GET", `/webinars/${id}`)).toMatchObject({ status: 400, body: { code: 300 } });
    }
    expect((await list(zoom, host)).webinars.map(({ id }) => id)).toEqual([webinar.id]);
  });

  test("is changed in what is given and keeps the rest", async () => {
    const { zoom, host } = await withHost();
    const { body } = await schedule(zoom, host, { topic: "All hands", start_time: "2026-05-01T10:00:00Z" });
    const change = { agenda: "News", start_time: "2020-01-01T00:00:00Z", settings: { approval_type: 1 } };
    expect((await zoom.call("PATCH", `/webinars/${body.id}`, change)).status).toBe(204);
    const { body: after } = await zoom.call<WebinarBody>("GET", `/webinars/${body.id}`);
    expect(after).toMatchObject({ topic: "All hands", agenda: "News", start_time: "2026-05-01T10:00:00Z" });
    expect(after.settings).toMatchObject({ approval_type: 1, audio: "both" });
    expect(after["registration_url"]).toMatch(/\/webinar\/register\/\d+$/);
  });

  test("without a fixed time has no start", async () => {
    const { zoom, host } = await withHost();
    expect((await schedule(zoom, host, { type: 6 })).body).not.toHaveProperty("start_time");
  });

  test("that recurs is listed once per occurrence, of which one can be moved and one deleted", async () => {
    const { zoom, host } = await withHost();
    const recurrence = { type: 1, repeat_interval: 1, end_times: 3 };
    const webinar = { type: 9, start_time: "2026-03-27T10:00:00", timezone: "Europe/Berlin", recurrence };
    const { body } = await schedule(zoom, host, webinar);
    const [first, second] = body.occurrences.map(({ occurrence_id }) => occurrence_id);
    const move = { start_time: "2026-03-27T12:00:00Z" };
    expect((await zoom.call("PATCH", `/webinars/${body.id}?occurrence_id=${first!}`, move)).status).toBe(204);
    expect((await zoom.call("DELETE", `/webinars/${body.id}?occurrence_id=${second!}`)).status).toBe(204);
    expect((await list(zoom, host, "type=upcoming")).webinars.map(({ start_time }) => start_time)).toEqual([
      "2026-03-27T12:00:00Z",
      "2026-03-29T08:00:00Z",
    ]);
    const one = await zoom.call("GET", `/webinars/${body.id}?occurrence_id=${first!}`);
    expect(one.body["start_time"]).toBe("2026-03-27T12:00:00Z");
    const again = await zoom.call("DELETE", `/webinars/${body.id}?occurrence_id=${second!}`);
    expect(again).toMatchObject({ status: 400, body: { code: 3000, message: "Webinar occurrence does not exist." } });
    const { body: after } = await zoom.call<WebinarBody>("GET", `/webinars/${body.id}`);
    expect(after.occurrences.map(({ status }) => status)).toEqual(["available", "deleted", "available"]);
  });

  test("is listed by pages", async () => {
    const { zoom, host } = await withHost();
    for (let n = 0; n < 3; n += 1) await schedule(zoom, host, {});
    const first = await list(zoom, host, "page_size=2");
    expect(first).toMatchObject({ total_records: 3, webinars: [{}, {}] });
    expect((await list(zoom, host, `page_size=2&next_page_token=${first.next_page_token}`)).webinars).toHaveLength(1);
    expect((await list(zoom, host, "page_size=2&page_number=2")).webinars).toHaveLength(1);
  });

  test("is ended with 200 or, where the account is set so, 204", async () => {
    for (const statusSuccess of ["200", "204"] as const) {
      const zoom = await startZoom({ statusSuccess });
      const host = await addUser(zoom, { action: "autoCreate", type: 2 });
      const { body } = await schedule(zoom, host, {});
      const answer = await zoom.call("PUT", `/webinars/${body.id}/status`, { action: "end" });
      expect(answer.status).toBe(Number(statusSuccess));
      expect((await zoom.call("PUT", `/webinars/${body.id}/status`, { action: "start" })).status).toBe(400);
    }
  });
});

test("Scheduling, changing and deleting a webinar is told to subscribers", async () => {
  const { zoom, host } = await withHost();
  const receiver = await startReceiver(zoom.info.secretToken);
  await subscribe(zoom, receiver.url, ["webinar.created", "webinar.updated", "webinar.deleted"]);
  const { body } = await schedule(zoom, host, { topic: "All hands" });
  await zoom.call("PATCH", `/webinars/${body.id}`, { topic: "Everybody", agenda: "News" });
  await zoom.call("DELETE", `/webinars/${body.id}`);
  const [created, updated, deleted] = (await receiver.count(3)).map(({ json }) => json);
  expect(created).toMatchObject({
    event: "webinar.created",
    payload: {
      operator: "owner@example.com",
      operation: "single",
      object: {
        id: body.id,
        type: 5,
        creation_source: "open_api",
        settings: { use_pmi: false, alternative_hosts: "" },
      },
    },
  });
  expect(updated).toMatchObject({
    event: "webinar.updated",
    payload: {
      scope: "single",
      object: { id: body.id, topic: "Everybody", agenda: "News" },
      old_object: { id: body.id, topic: "All hands", agenda: "" },
    },
  });
  expect(deleted).toMatchObject({ event: "webinar.deleted", payload: { object: { id: body.id, uuid: body.uuid } } });
});
