import { describe, expect, test } from "@jest/globals";
import addMeetingRegistrant from "../../../components/zoom_admin/actions/add-meeting-registrant/add-meeting-registrant.ts";
import addMeetingRegistrants from "../../../components/zoom_admin/actions/add-meeting-registrants/add-meeting-registrants.ts";
import deleteMeetingRegistrant from "../../../components/zoom_admin/actions/delete-meeting-registrant/delete-meeting-registrant.ts";
import listMeetingRegistrants from "../../../components/zoom_admin/actions/list-meeting-registrants/list-meeting-registrants.ts";
import updateMeetingRegistrantStatus from "../../../components/zoom_admin/actions/update-meeting-registrant-status/update-meeting-registrant-status.ts";
import { bind, failureOf, runAction } from "../support/run-component.ts";
import { broken, zoom } from "../support/zoom.ts";

const meetingId = "853938470";
const at = `/meetings/${meetingId}`;
const replay = { context: { replay: true } };
const dana = { email: "dana@example.com", firstName: "Dana", lastName: "Lee" };
const danaToZoom = { email: "dana@example.com", first_name: "Dana", last_name: "Lee" };
const registered = { id: 853938470, registrant_id: "r1", topic: "Welcome", join_url: "https://zoom.us/w/1" };
const row = (id: string, email = "dana@example.com") => ({ id, email, join_url: `https://zoom.us/w/${id}` });
const list = (status: string, more = "") =>
  `${at}/registrants?page_size=300&status=${status}${more && `&occurrence_id=${more}`}`;
type Person = { email: string; first_name: string };

const crowd = (from: number, to: number): Person[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({
    email: `p${from + index}@example.com`,
    first_name: `P${from + index}`,
  }));
const registrations = (people: { email: string }[]) =>
  people.map(({ email }, index) => ({ email, registrant_id: `r${index}` }));

describe("add-meeting-registrant", () => {
  const run = (props: Record<string, unknown> = {}, options = {}) =>
    runAction(addMeetingRegistrant, { props: { meetingId, ...dana, ...props }, ...options });

  test("registers somebody, false and all, the props winning over the rest, for the occurrences that are named", async () => {
    const body = {
      ...danaToZoom,
      org: "Cooking Corp",
      custom_questions: [{ title: "Diet?", value: "None" }],
      language: "de-DE",
      auto_approve: false,
    };
    const scope = zoom().post(`${at}/registrants?occurrence_ids=17%2C18`, body).reply(201, registered);
    const { returned, exports } = await run({
      occurrenceIds: ["17", "18"],
      autoApprove: false,
      language: "de-DE",
      answers: { email: "x@example.com", org: "Cooking Corp", custom_questions: '[{"title":"Diet?","value":"None"}]' },
    });
    expect(returned).toEqual(registered);
    expect(exports.$summary).toBe("Registered dana@example.com for meeting 853938470");
    expect(scope.isDone()).toBe(true);
  });

  test("says when the host has yet to approve", async () => {
    zoom().post(`${at}/registrants`, danaToZoom).reply(201, { id: 853938470, registrant_id: "r1" });
    expect((await run()).exports.$summary).toContain("; the host has yet to approve");
  });

  test("finds who was registered by a request whose answer was lost, and asks no second time", async () => {
    const scope = zoom().post(`${at}/registrants`).replyWithError(broken);
    scope.get(list("approved")).reply(200, { registrants: [row("r0", "other@example.com")] });
    scope.get(list("pending")).reply(200, { registrants: [row("r1", "Dana@example.com")] });
    expect((await run()).returned).toMatchObject({ registrant_id: "r1" });
    expect(scope.isDone()).toBe(true);
  });

  test("gives the registration that is there where Zoom takes the address no more today", async () => {
    const message = "You have reached the maximum daily rate limit for this API.";
    const scope = zoom().post(`${at}/registrants`).twice().reply(429, { code: 429, message });
    scope.get(list("approved")).reply(200, { registrants: [row("r1")] });
    scope.get(list("pending")).reply(200, { registrants: [] });
    expect((await run()).returned).toMatchObject({ registrant_id: "r1", join_url: "https://zoom.us/w/r1" });
    scope
      .get(/registrants/)
      .twice()
      .reply(200, { registrants: [] });
    expect((await failureOf(run())).name).toBe("DailyLimitError");
  });

  test("looks first where the step may have run before, in each occurrence", async () => {
    const scope = zoom();
    for (const occurrence of ["17", "18"]) {
      scope.get(list("approved", occurrence)).reply(200, { registrants: [row("r1")] });
      scope.get(list("pending", occurrence)).reply(200, {});
    }
    expect((await run({ occurrenceIds: ["17", "18"] }, replay)).returned).toMatchObject({ registrant_id: "r1" });
    expect(scope.isDone()).toBe(true);
  });

  test("asks on a replay where not every occurrence is registered for", async () => {
    const scope = zoom();
    scope.get(list("approved", "17")).reply(200, { registrants: [row("r1")] });
    scope.get(list("pending", "17")).reply(200, {});
    scope.get(list("approved", "18")).reply(200, {});
    scope.get(list("pending", "18")).reply(200, {});
    scope.post(`${at}/registrants?occurrence_ids=17%2C18`).reply(201, registered);
    await run({ occurrenceIds: ["17", "18"] }, replay);
    expect(scope.isDone()).toBe(true);
  });

  test.each([
    [{ email: "dana" }, "`email` must be an e-mail address"],
    [{ firstName: "" }, "`first_name` must be text of 1 to 64 characters; it was not given"],
    [{ answers: { shoe_size: 42 } }, "`shoe_size` is not a field that Zoom knows here"],
    [{ answers: { custom_questions: ["Diet?"] } }, "`custom_questions.0` must be an object with `title` and `value`"],
    [{ answers: { no_of_employees: "many" } }, "`no_of_employees` must be 1-20"],
    [{ language: "xx" }, "`language` must be en-US"],
  ])("refuses %j before asking", async (props, rule) => {
    const { name, message } = await failureOf(run(props));
    expect(name).toBe("ConfigurationError");
    expect(message).toContain(rule);
  });

  test.each([
    [
      400,
      300,
      "Registration has not been enabled for this meeting: 853938470.",
      "RegistrationRefusedError",
      "853938470 needs no registration. Set `approval_type`",
    ],
    [400, 3038, "Meeting is over, you can not register now.", "RegistrationRefusedError", "853938470 is over"],
    [
      400,
      3043,
      "Meeting has reached maximum attendee capacity.",
      "RegistrationRefusedError",
      "853938470 has as many registrants as it can take",
    ],
    [
      400,
      3161,
      "Meeting hosting and scheduling capabilities are not allowed for your user account.",
      "HostNotAllowedError",
      "the host of 853938470 may not host",
    ],
    [404, 1001, "Meeting does not exist: 853938470.", "MeetingNotFoundError", "there is no meeting 853938470"],
  ])("explains %i %i", async (status, code, message, name, sentence) => {
    zoom().post(`${at}/registrants`).reply(status, { code, message });
    const error = await failureOf(run());
    expect(error).toMatchObject({ name, status, code });
    expect(error.message).toContain(`The registrant was not added: ${sentence}`);
  });
});

describe("add-meeting-registrants", () => {
  const run = (registrants: unknown, options = {}) =>
    runAction(addMeetingRegistrants, {
      props: { meetingId, registrants, autoApprove: true, confirmationEmail: false },
      ...options,
    });
  const body = (people: Person[]) => ({
    auto_approve: true,
    registrants_confirmation_email: false,
    registrants: people,
  });

  test("registers 30 people in each request", async () => {
    const scope = zoom();
    for (const [from, to] of [
      [1, 30],
      [31, 60],
      [61, 62],
    ] as const) {
      const people = crowd(from, to);
      scope.post(`${at}/batch_registrants`, body(people)).reply(201, { registrants: registrations(people) });
    }
    const { returned, exports } = await run(crowd(1, 62).map((person) => JSON.stringify(person)));
    expect(returned).toHaveLength(62);
    expect(exports.$summary).toBe("Registered 62 people for meeting 853938470");
    expect(scope.isDone()).toBe(true);
  });

  test("says for how many it was done before an error", async () => {
    const scope = zoom();
    scope.post(`${at}/batch_registrants`, body(crowd(1, 30))).reply(201, { registrants: registrations(crowd(1, 30)) });
    scope
      .post(`${at}/batch_registrants`)
      .reply(400, { code: 3043, message: "Meeting has reached maximum attendee capacity." });
    const error = await failureOf(run(crowd(1, 45)));
    expect(error.name).toBe("RegistrationRefusedError");
    expect(error.message).toContain("It was done for the first 30 of 45 before.");
  });

  test("asks again only for those whom an unanswered request did not register", async () => {
    const [one, two] = crowd(1, 2) as [Person, Person];
    const scope = zoom()
      .post(`${at}/batch_registrants`, body([one, two]))
      .replyWithError(broken);
    scope
      .get(list("approved"))
      .twice()
      .reply(200, { registrants: [row("r1", one.email)] });
    scope.get(list("pending")).twice().reply(200, {});
    scope.post(`${at}/batch_registrants`, body([two])).reply(201, { registrants: registrations([two]) });
    const { returned } = await run([one, two]);
    expect(returned).toMatchObject([{ email: one.email, registrant_id: "r1" }, { email: two.email }]);
    expect(scope.isDone()).toBe(true);
  });

  test("registers only who is missing where the step may have run before", async () => {
    const scope = zoom()
      .get(list("approved"))
      .reply(200, { registrants: crowd(1, 2).map(({ email }) => row(email, email)) });
    scope.get(list("pending")).reply(200, {});
    expect((await run(crowd(1, 2), replay)).returned).toHaveLength(2);
    expect(scope.isDone()).toBe(true);
  });

  test.each([
    [[], "`registrants` must be a list of at least one registrant"],
    [["Dana"], '`registrants.0` must be an object such as {"email"'],
    [[{ email: "dana@example.com" }], "`registrants.0.first_name` must be text of 1 to 64 characters"],
    [[{ ...danaToZoom, org: "x" }], "`registrants.0.org` is not a field that Zoom knows here"],
  ])("refuses %j before asking", async (people, rule) => {
    const { name, message } = await failureOf(run(people));
    expect(name).toBe("ConfigurationError");
    expect(message).toContain(rule);
  });

  test.each([
    [
      303,
      "This API can only be used for scheduled meeting(meeting type: 2).",
      "many can be registered at once for a meeting of type 2",
    ],
    [404, "Registration has not been enabled for this meeting: 853938470.", "853938470 needs no registration"],
  ])("explains 400 %i", async (code, message, sentence) => {
    zoom().post(`${at}/batch_registrants`).reply(400, { code, message });
    const error = await failureOf(run(crowd(1, 1)));
    expect(error).toMatchObject({ name: "RegistrationRefusedError", code });
    expect(error.message).toContain(`The registrants were not added: ${sentence}`);
  });
});

describe("list-meeting-registrants", () => {
  const run = (props: Record<string, unknown> = {}) =>
    runAction(listMeetingRegistrants, { props: { meetingId, ...props } });

  test("lists all pages of the approved", async () => {
    const scope = zoom()
      .get(list("approved"))
      .reply(200, { next_page_token: "t2", registrants: [row("r1")] });
    scope.get(`${list("approved")}&next_page_token=t2`).reply(200, { next_page_token: "", registrants: [row("r2")] });
    const { returned, exports } = await run();
    expect(returned).toMatchObject([{ id: "r1", status: "approved" }, { id: "r2" }]);
    expect(exports.$summary).toBe("Listed 2 registrants of meeting 853938470");
    expect(scope.isDone()).toBe(true);
  });

  test("lists those of every status, at most so many, of one occurrence", async () => {
    const page = (status: string) => `${at}/registrants?page_size=2&status=${status}&occurrence_id=17`;
    const scope = zoom()
      .get(page("approved"))
      .reply(200, { registrants: [row("r1")] });
    scope.get(page("pending")).reply(200, { registrants: [row("r2"), row("r3")] });
    const { returned } = await run({ status: "all", occurrenceId: "17", maxResults: 2 });
    expect(returned).toMatchObject([
      { id: "r1", status: "approved" },
      { id: "r2", status: "pending" },
    ]);
    expect(scope.isDone()).toBe(true);
  });

  test("refuses a status that does not exist", async () => {
    expect((await failureOf(run({ status: "lost" }))).message).toContain(
      "`status` must be approved, pending, denied or all",
    );
  });

  test("explains that it is a webinar", async () => {
    zoom().get(list("approved")).reply(400, { code: 300, message: "Cannot access webinar info." });
    expect((await failureOf(run())).message).toContain("853938470 is a webinar, not a meeting");
  });
});

describe("update-meeting-registrant-status", () => {
  const run = (props: Record<string, unknown>) =>
    runAction(updateMeetingRegistrantStatus, { props: { meetingId, ...props } });

  test("decides about registrants by id or address, of one occurrence", async () => {
    const body = { action: "deny", registrants: [{ id: "r1" }, { email: "dana@example.com" }] };
    const scope = zoom().put(`${at}/registrants/status?occurrence_id=17`, body).reply(204);
    const { returned, exports } = await run({
      action: "deny",
      registrants: ["r1", "dana@example.com"],
      occurrenceId: "17",
    });
    expect(returned).toMatchObject({ meetingId, ...body });
    expect(exports.$summary).toBe("Denied 2 registrants of meeting 853938470");
    expect(scope.isDone()).toBe(true);
  });

  test("tells Zoom of 30 at once", async () => {
    const ids = Array.from({ length: 31 }, (_, index) => `r${index}`);
    const of = (some: string[]) => ({ action: "approve", registrants: some.map((id) => ({ id })) });
    const scope = zoom()
      .put(`${at}/registrants/status`, of(ids.slice(0, 30)))
      .reply(204);
    scope.put(`${at}/registrants/status`, of(ids.slice(30))).reply(204);
    await run({ action: "approve", registrants: ids });
    expect(scope.isDone()).toBe(true);
  });

  test.each([
    [{ action: "remove", registrants: ["r1"] }, "`action` must be approve, deny or cancel"],
    [{ action: "deny", registrants: [] }, "`registrants` must be a list of at least one registrant's id or e-mail"],
  ])("refuses %j before asking", async (props, rule) => {
    expect((await failureOf(run(props))).message).toContain(rule);
  });
});

describe("delete-meeting-registrant", () => {
  const run = (options = {}) =>
    runAction(deleteMeetingRegistrant, { props: { meetingId, registrantId: "r1", occurrenceId: "17" }, ...options });
  const gone = {
    code: 300,
    message: "The value that you entered for the Registrant ID field is invalid. Enter a valid value and try again.",
  };

  test("removes a registrant from an occurrence", async () => {
    const scope = zoom().delete(`${at}/registrants/r1?occurrence_id=17`).reply(204);
    const { returned, exports } = await run();
    expect(returned).toMatchObject({ registrantId: "r1", deleted: true });
    expect(exports.$summary).toBe("Removed registrant r1 from meeting 853938470");
    expect(scope.isDone()).toBe(true);
  });

  test("explains that there is none, unless an earlier attempt of the step may have removed them", async () => {
    zoom().delete(`${at}/registrants/r1?occurrence_id=17`).twice().reply(400, gone);
    const error = await failureOf(run());
    expect(error.name).toBe("RegistrantNotFoundError");
    expect(error.message).toContain("The registrant was not removed: 853938470 has no such registrant");
    expect((await run(replay)).returned).toMatchObject({ deleted: false });
  });

  test("explains that registration takes a licensed host", async () => {
    zoom()
      .delete(`${at}/registrants/r1?occurrence_id=17`)
      .reply(400, { code: 200, message: "Only available for paid users: u1." });
    expect(await failureOf(run())).toMatchObject({ name: "LicenceError" });
  });
});

describe("the choice of registrants", () => {
  const { options } = deleteMeetingRegistrant.props.registrantId;
  const asked = (props: Record<string, unknown>) => bind(deleteMeetingRegistrant, { props }) as never;

  test("lists those of the chosen meeting", async () => {
    zoom()
      .get(`${at}/registrants?page_size=300`)
      .reply(200, { registrants: [{ id: "r1", ...danaToZoom }] });
    expect(await options.call(asked({ meetingId }), {})).toMatchObject({
      options: [{ label: "Dana Lee <dana@example.com>", value: "r1" }],
    });
  });

  test("asks for the meeting first", () => {
    expect(() => options.call(asked({}), {})).toThrow("Choose the meeting first");
  });
});
