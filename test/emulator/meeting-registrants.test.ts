import { describe, expect, test } from "@jest/globals";
import { withMeeting } from "./support/meetings.ts";
import { startReceiver, subscribe } from "./support/receiver.ts";
import type { Zoom } from "./support/zoom.ts";

interface Registered {
  id: number;
  registrant_id: string;
  join_url?: string;
  occurrences: { occurrence_id: string }[];
}

interface RegistrantPage {
  total_records: number;
  next_page_token: string;
  registrants: { id: string; email: string; join_url?: string }[];
}

const open = { settings: { approval_type: 0 } };
const byHand = { settings: { approval_type: 1 } };
const jill = { email: "jill@example.org", first_name: "Jill" };

const register = (zoom: Zoom, id: number, body: object = jill, query = "") =>
  zoom.call<Registered & { code: number; errors?: { field: string }[] }>(
    "POST",
    `/meetings/${id}/registrants${query}`,
    body,
  );

const listed = async (zoom: Zoom, id: number, query = "") =>
  (await zoom.call<RegistrantPage>("GET", `/meetings/${id}/registrants${query}`)).body;

const decide = (zoom: Zoom, id: number, action: string, registrants: object[], query = "") =>
  zoom.call("PUT", `/meetings/${id}/registrants/status${query}`, { action, registrants });

describe("A registration", () => {
  test("is approved at once and answered with the way in", async () => {
    const { zoom, meeting } = await withMeeting({ ...open, start_time: "2026-04-01T10:00:00Z", password: "sesame" });
    const answers = { ...jill, last_name: "Chill", org: "Cooking", no_of_employees: "21-50", language: "en-US" };
    const { status, body } = await register(zoom, meeting.id, answers);
    expect(status).toBe(201);
    expect(body).toEqual({
      id: meeting.id,
      registrant_id: expect.any(String),
      topic: "Kick-off",
      start_time: "2026-04-01T10:00:00Z",
      join_url: `${zoom.url}/w/${meeting.id}?tk=${body.registrant_id}&pwd=sesame`,
      participant_pin_code: expect.any(Number),
    });
    expect((await fetch(body.join_url!)).status).toBe(200);
    const one = await zoom.call("GET", `/meetings/${meeting.id}/registrants/${body.registrant_id}`);
    expect(one.body).toMatchObject({ id: body.registrant_id, org: "Cooking", status: "approved", last_name: "Chill" });
    expect(one.body).not.toHaveProperty("language");
    expect(one.body).toHaveProperty("create_time", "2026-03-02T09:30:00Z");
  });

  test("waits for the host where the host decides, unless it is approved in the request", async () => {
    const { zoom, meeting } = await withMeeting(byHand);
    expect((await register(zoom, meeting.id)).body).not.toHaveProperty("join_url");
    await register(zoom, meeting.id, { email: "ada@example.org", first_name: "Ada", auto_approve: true });
    expect((await listed(zoom, meeting.id, "?status=pending")).registrants).toMatchObject([jill]);
    expect((await listed(zoom, meeting.id)).registrants).toMatchObject([{ email: "ada@example.org" }]);
  });

  test("of an address that is registered already keeps its id", async () => {
    const { zoom, meeting } = await withMeeting(open);
    const { body: first } = await register(zoom, meeting.id);
    const { body: again } = await register(zoom, meeting.id, { email: "JILL@example.org", first_name: "Jillian" });
    expect(again.registrant_id).toBe(first.registrant_id);
    expect((await listed(zoom, meeting.id)).registrants).toMatchObject([{ first_name: "Jillian" }]);
  });

  test("is possible three times a day for one address", async () => {
    const { zoom, meeting } = await withMeeting(open);
    for (let n = 1; n <= 3; n += 1) expect((await register(zoom, meeting.id)).status).toBe(201);
    expect(await register(zoom, meeting.id)).toMatchObject({ status: 429, body: { code: 429 } });
    zoom.clock.advance(86_400_000);
    expect((await register(zoom, meeting.id)).status).toBe(201);
  });

  test.each([
    ["email", { first_name: "Jill" }],
    ["email", { ...jill, email: "jill" }],
    ["first_name", { email: jill.email }],
    ["first_name", { ...jill, first_name: "x".repeat(65) }],
    ["last_name", { ...jill, last_name: "x".repeat(65) }],
    ["no_of_employees", { ...jill, no_of_employees: "7" }],
    ["role_in_purchase_process", { ...jill, role_in_purchase_process: "Boss" }],
    ["custom_questions.0.value", { ...jill, custom_questions: [{ title: "Why?", value: "x".repeat(129) }] }],
    ["language", { ...jill, language: "ja-JP" }],
  ])("is refused for its %s in %j", async (field, body) => {
    const { zoom, meeting } = await withMeeting(open);
    const errors = [{ field, message: "Invalid field." }];
    expect(await register(zoom, meeting.id, body)).toMatchObject({ status: 400, body: { code: 300, errors } });
  });

  test("is refused where registration is off, the meeting is full or there is none", async () => {
    const { zoom, meeting } = await withMeeting({}, { registrantCapacity: 1 });
    expect(await register(zoom, meeting.id)).toMatchObject({ status: 400, body: { code: 300 } });
    await zoom.call("PATCH", `/meetings/${meeting.id}`, open);
    expect((await register(zoom, meeting.id)).status).toBe(201);
    const other = await register(zoom, meeting.id, { ...jill, email: "ada@example.org" });
    expect(other).toMatchObject({ status: 400, body: { code: 3043 } });
    expect(await register(zoom, 123)).toMatchObject({ status: 404, body: { code: 1001 } });
    expect(await zoom.call("GET", "/meetings/123/registrants")).toMatchObject({ status: 404, body: { code: 3001 } });
  });

  test("is off for the meetings of a Basic host", async () => {
    const { zoom, meeting } = await withMeeting(open, { type: 1 });
    expect(meeting.settings["approval_type"]).toBe(2);
    expect((await register(zoom, meeting.id)).body.code).toBe(300);
  });
});

describe("Registrants of a series", () => {
  const series = {
    ...open,
    type: 8,
    start_time: "2026-04-01T10:00:00Z",
    recurrence: { type: 1, end_times: 3 },
  };

  test("come to all of it or to the occurrences they choose, and can cancel one", async () => {
    const { zoom, meeting } = await withMeeting(series);
    const [first, second, third] = meeting.occurrences.map(({ occurrence_id }) => occurrence_id);
    const { body: all } = await register(zoom, meeting.id);
    expect(all.occurrences).toHaveLength(3);
    const ada = { email: "ada@example.org", first_name: "Ada" };
    const { body: some } = await register(zoom, meeting.id, ada, `?occurrence_ids=${first},${third}`);
    expect(some.occurrences.map(({ occurrence_id }) => occurrence_id)).toEqual([first, third]);
    const coming = async (id?: string) =>
      (await listed(zoom, meeting.id, `?occurrence_id=${id}`)).registrants.map(({ email }) => email);
    expect(await coming(first)).toEqual(["jill@example.org", "ada@example.org"]);
    expect(await coming(second)).toEqual(["jill@example.org"]);
    const path = `/meetings/${meeting.id}/registrants/${some.registrant_id}`;
    expect((await zoom.call("DELETE", `${path}?occurrence_id=${first}`)).status).toBe(204);
    expect(await coming(first)).toEqual(["jill@example.org"]);
    await decide(zoom, meeting.id, "cancel", [ada], `?occurrence_id=${third}`);
    expect((await zoom.call("GET", path)).body).toMatchObject({ code: 300 });
    const wrong = await register(zoom, meeting.id, ada, "?occurrence_ids=1");
    expect(wrong).toMatchObject({ status: 400, body: { code: 300 } });
  });

  test("are not registered by the batch", async () => {
    const { zoom, meeting } = await withMeeting(series);
    const batch = await zoom.call("POST", `/meetings/${meeting.id}/batch_registrants`, { registrants: [jill] });
    expect(batch).toMatchObject({ status: 400, body: { code: 303 } });
  });
});

describe("A batch of registrants", () => {
  test("is registered as a whole", async () => {
    const { zoom, meeting } = await withMeeting(byHand);
    const path = `/meetings/${meeting.id}/batch_registrants`;
    const registrants = [jill, { email: "ada@example.org", first_name: "Ada" }];
    const { status, body } = await zoom.call("POST", path, { registrants, auto_approve: true });
    expect(status).toBe(201);
    const row = { registrant_id: expect.any(String), join_url: expect.any(String) };
    expect(body["registrants"]).toMatchObject(registrants.map(({ email }) => ({ email, ...row })));
    const tooMany = { registrants: Array.from({ length: 31 }, (_, n) => ({ ...jill, email: `n${n}@example.org` })) };
    expect(await zoom.call("POST", path, tooMany)).toMatchObject({ status: 400, body: { code: 300 } });
  });

  test("is refused where registration is off or the meeting is over", async () => {
    const { zoom, meeting } = await withMeeting({ start_time: "2026-03-02T10:00:00Z" });
    const path = `/meetings/${meeting.id}/batch_registrants`;
    const post = async () => (await zoom.call("POST", path, { registrants: [jill] })).body["code"];
    expect(await post()).toBe(404);
    await zoom.call("PATCH", `/meetings/${meeting.id}`, open);
    zoom.clock.advance(2 * 3_600_000);
    expect(await post()).toBe(3038);
  });
});

describe("A host's decision", () => {
  test("approves, denies and cancels registrants by id or address", async () => {
    const { zoom, meeting } = await withMeeting(byHand);
    const { body: first } = await register(zoom, meeting.id);
    await register(zoom, meeting.id, { email: "ada@example.org", first_name: "Ada" });
    expect((await decide(zoom, meeting.id, "approve", [{ id: first.registrant_id }])).status).toBe(204);
    await decide(zoom, meeting.id, "deny", [{ email: "ada@example.org" }, { email: "nobody@example.org" }]);
    expect((await listed(zoom, meeting.id)).registrants).toMatchObject([
      { id: first.registrant_id, join_url: expect.any(String) },
    ]);
    expect((await listed(zoom, meeting.id, "?status=denied")).registrants).toMatchObject([
      { email: "ada@example.org" },
    ]);
    await decide(zoom, meeting.id, "cancel", [{ id: first.registrant_id }]);
    expect((await listed(zoom, meeting.id)).total_records).toBe(0);
    const wrong = await decide(zoom, meeting.id, "promote", []);
    expect(wrong).toMatchObject({ status: 400, body: { errors: [{ field: "action" }] } });
  });

  test("is taken ten times a day for one registrant", async () => {
    const { zoom, meeting } = await withMeeting(byHand);
    await register(zoom, meeting.id);
    for (let n = 1; n <= 10; n += 1) {
      const action = n % 2 ? "approve" : "deny";
      expect((await decide(zoom, meeting.id, action, [jill])).status).toBe(204);
    }
    expect((await decide(zoom, meeting.id, "approve", [jill])).status).toBe(429);
  });

  test("is told of, as is the registration before it", async () => {
    const { zoom, host, meeting } = await withMeeting({ ...byHand, start_time: "2026-04-01T10:00:00Z" });
    const receiver = await startReceiver(zoom.info.secretToken);
    const names = ["created", "approved", "denied", "cancelled"].map((what) => `meeting.registration_${what}`);
    await subscribe(zoom, receiver.url, names);
    const { body } = await register(zoom, meeting.id, { ...jill, org: "Cooking" });
    for (const action of ["approve", "approve", "deny", "cancel"]) await decide(zoom, meeting.id, action, [jill]);
    const received = (await receiver.count(4)).map(({ json }) => json);
    expect(received.map(({ event }) => event).sort()).toEqual([...names].sort());
    const of = (what: string) => received.find(({ event }) => event.endsWith(what))!.payload;
    const about = { id: meeting.id, uuid: meeting.uuid, host_id: host, start_time: "2026-04-01T10:00:00Z" };
    const person = { id: body.registrant_id, ...jill };
    expect(of("created")).not.toHaveProperty("operator");
    expect(of("created").object).toMatchObject({
      ...about,
      registrant: { ...person, org: "Cooking", status: "pending", join_url: expect.any(String) },
    });
    expect(of("approved")).toMatchObject({
      operator: "owner@example.com",
      object: { ...about, registrant: { ...person, join_url: expect.any(String) } },
    });
    for (const what of ["denied", "cancelled"])
      expect(of(what).object["registrant"]).toEqual({ ...person, last_name: "" });
  });

  test("pages through the registrants", async () => {
    const { zoom, meeting } = await withMeeting(open);
    for (const name of ["a", "b", "c"]) await register(zoom, meeting.id, { ...jill, email: `${name}@example.org` });
    const first = await listed(zoom, meeting.id, "?page_size=2");
    expect(first).toMatchObject({ total_records: 3, registrants: [{}, {}] });
    const rest = await listed(zoom, meeting.id, `?page_size=2&next_page_token=${first.next_page_token}`);
    expect(rest).toMatchObject({ next_page_token: "", registrants: [{ email: "c@example.org" }] });
  });
});
