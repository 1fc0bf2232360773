import { describe, expect, test } from "@jest/globals";
import createWebinar from "../../../components/zoom_admin/actions/create-webinar/create-webinar.ts";
import deleteWebinar from "../../../components/zoom_admin/actions/delete-webinar/delete-webinar.ts";
import endWebinar from "../../../components/zoom_admin/actions/end-webinar/end-webinar.ts";
import getWebinar from "../../../components/zoom_admin/actions/get-webinar/get-webinar.ts";
import listWebinars from "../../../components/zoom_admin/actions/list-webinars/list-webinars.ts";
import updateWebinar from "../../../components/zoom_admin/actions/update-webinar/update-webinar.ts";
import { failureOf, runAction } from "../support/run-component.ts";
import { broken, userDoesNotExist, zoom } from "../support/zoom.ts";

const id = 853938470;
const webinarId = String(id);
const webinar = {
  ...{ id, uuid: "w1==", host_id: "u1", topic: "Launch", type: 5, timezone: "UTC", join_url: "https://zoom.us/w/1" },
  ...{ start_time: "2026-03-02T09:00:00Z", duration: 30, created_at: "2026-03-01T10:00:00Z", settings: {} },
};
const inWords = 'the webinar "Launch" for u1 on 2 March 2026, 09:00 UTC, 30 min (id 853938470)';
const gone = { code: 3001, message: "Webinar does not exist: 853938470." };
const noPlan = {
  code: 200,
  message:
    "Webinar plan is missing. You must subscribe to the webinar plan and enable webinars for this user in order to perform this action.",
};

describe("create-webinar", () => {
  const wish = { topic: "Launch", start_time: "2026-03-02T09:00:00Z", duration: 30 };
  const props = { userId: "u1", topic: "Launch", startTime: "2026-03-02T09:00:00Z", duration: 30 };
  const run = (more: Record<string, unknown> = {}, context?: Record<string, unknown>) =>
    runAction(createWebinar, { props: { ...props, ...more }, ...(context ? { context } : {}) });

  test("schedules a webinar for any user, and asks for nothing that was not set", async () => {
    zoom()
      .post("/users/u1/webinars", { type: 5, ...wish })
      .reply(201, webinar);
    const { returned, exports } = await run();
    expect(returned).toEqual({ ...webinar, warnings: [] });
    expect(exports.$summary).toBe(`Scheduled ${inWords}`);
  });

  test("schedules a series with registration, `false` and 0 included, and tells what Zoom changed", async () => {
    const settings = {
      practice_session: false,
      approval_type: 0,
      registration_type: 1,
      alternative_hosts: "a@x.io,b@x.io",
    };
    const recurrence = { type: 2, weekly_days: "2,4", end_times: 3 };
    zoom()
      .post("/users/u1/webinars", { type: 9, ...wish, recurrence, settings })
      .reply(201, { ...webinar, type: 9, settings: { ...settings, approval_type: 2 } });
    const { returned, exports } = await run({
      ...{ type: 9, recurrence: JSON.stringify(recurrence), practiceSession: false, approvalType: 0 },
      ...{ alternativeHosts: ["a@x.io", "b@x.io"], settings: { registration_type: "1" } },
    });
    expect(returned).toMatchObject({ warnings: ["`settings.approval_type`: asked for 0, Zoom set 2."] });
    expect(exports.$summary).toContain("Zoom changed 1 of what was asked for");
  });

  test("finds the webinar where Zoom's answer is lost, and does not make another", async () => {
    zoom()
      .post("/users/u1/webinars")
      .replyWithError(broken)
      .get("/users/u1/webinars?page_size=300&type=scheduled")
      .reply(200, { webinars: [{ ...webinar, id: 1, uuid: "w2==", topic: "Other" }, webinar] })
      .get(`/webinars/${id}`)
      .reply(200, webinar);
    expect((await run()).returned).toMatchObject({ id });
  });

  test("finds the webinar that an earlier attempt of the step has made", async () => {
    zoom()
      .get("/users/u1/webinars?page_size=300&type=scheduled")
      .reply(200, { webinars: [webinar] })
      .get(`/webinars/${id}`)
      .reply(200, webinar);
    const { returned } = await run({}, { ts: "2026-03-01T10:00:00Z", replay: true });
    expect(returned).toMatchObject({ id });
  });

  test("says that a host is still pending", async () => {
    zoom()
      .post("/users/u1/webinars")
      .reply(404, userDoesNotExist("u1"))
      .get("/users/u1")
      .reply(200, { id: "u1", email: "dana@example.com", status: "pending" });
    const error = await failureOf(run());
    expect(error.name).toBe("PendingUserError");
    expect(error.message).toContain("The webinar was not created: the user dana@example.com has not accepted");
  });

  test.each([
    [400, noPlan, "PlanError", "the account's Zoom plan does not include this"],
    [
      400,
      { code: 3000, message: "You cannot schedule a meeting for u1." },
      "WebinarRefusedError",
      "scheduling privileges",
    ],
    [
      400,
      { code: 4505, message: "Simulive can't select `No Fixed Time`." },
      "WebinarRefusedError",
      "needs a fixed time",
    ],
  ])("explains %s %j", async (status, refusal, name, sentence) => {
    zoom().post("/users/u1/webinars").reply(status, refusal);
    const error = await failureOf(run());
    expect(error).toMatchObject({ name, status, code: refusal.code });
    expect(error.message).toContain("The webinar was not created: ");
    expect(error.message).toContain(sentence);
  });

  test.each([
    [
      { type: 2 },
      "`type` must be 5 (once), 6 (recurring without fixed time) or 9 (recurring at a fixed time); it was 2.",
    ],
    [{ type: 9 }, "`recurrence` is needed for webinars that recur at a fixed time (type 9); it was not given."],
    [{ recurrence: { type: 1 } }, "`recurrence` goes with webinars that recur at a fixed time (type 9) only"],
    [{ type: 9, recurrence: { type: 1 }, startTime: "" }, "`start_time` is needed for webinars that recur"],
    [{ type: 6 }, "`start_time` goes with webinars of type 5 (once) and 9 (recurring at a fixed time) only"],
    [{ settings: { registration_type: 1 } }, "`settings.registration_type` goes with registration only"],
    [{ approvalType: 0, settings: { registration_type: 1 } }, "goes with webinars that recur at a fixed time (type 9)"],
    [{ type: 9, recurrence: { type: 1, repeat_interval: 91 } }, "`recurrence.repeat_interval` must be at most 90 days"],
    [{ type: 9, recurrence: { type: 2, weekly_days: "1", repeat_interval: 13 } }, "must be at most 12 weeks"],
    [{ type: 9, recurrence: { type: 3, monthly_day: 1, repeat_interval: 4 } }, "must be at most 3 months"],
    [
      {
        settings: { request_permission_to_unmute_participants: true, allow_host_control_participant_mute_state: true },
      },
      "`settings.request_permission_to_unmute_participants` excludes `allow_host_control_participant_mute_state`",
    ],
    [{ settings: { waiting_room: true } }, "`settings.waiting_room` is not a field that Zoom knows here"],
    [{ settings: { registrants_restrict_number: 30_000 } }, "must be a whole number from 0 to 20000"],
    [
      { password: "a b" },
      "`password` must be at most 10 letters, digits or any of @ - _ * !; what was given is not shown.",
    ],
    [{ userId: "" }, "`userId` must be a user id or e-mail address"],
  ])("refuses %j before asking", async (more, message) => {
    const error = await failureOf(run(more));
    expect(error.name).toBe("ConfigurationError");
    expect(error.message).toContain(message);
  });
});

describe("get-webinar", () => {
  test("reads a webinar, one occurrence of it, with past ones", async () => {
    zoom().get(`/webinars/${id}?occurrence_id=17&show_previous_occurrences=true`).reply(200, webinar);
    const props = { webinarId: "853 938 470", occurrenceId: "17", showPreviousOccurrences: true };
    const { returned, exports } = await runAction(getWebinar, { props });
    expect(returned).toEqual(webinar);
    expect(exports.$summary).toBe(`Read ${inWords}`);
  });

  test.each([
    [404, gone, "WebinarNotFoundError", "there is no webinar 853938470"],
    [400, { code: 300, message: "Invalid webinar ID." }, "WebinarNotFoundError", "853938470 is the id of no webinar"],
    [400, noPlan, "PlanError", "the account's Zoom plan does not include this"],
  ])("explains %s %j", async (status, refusal, name, sentence) => {
    zoom().get(`/webinars/${id}`).reply(status, refusal);
    const error = await failureOf(runAction(getWebinar, { props: { webinarId } }));
    expect(error).toMatchObject({ name, status, code: refusal.code });
    expect(error.message).toContain(`The webinar could not be read: ${sentence}`);
  });
});

describe("list-webinars", () => {
  test("lists a host's webinars to the end, and begins again where a page token expires", async () => {
    const next = { ...webinar, start_time: "2026-03-09T09:00:00Z" };
    zoom()
      .get("/users/dana%2B1%40example.com/webinars?page_size=300&type=scheduled")
      .twice()
      .reply(200, { next_page_token: "t2", webinars: [webinar] })
      .get("/users/dana%2B1%40example.com/webinars?page_size=300&type=scheduled&next_page_token=t2")
      .reply(400, { code: 300, message: "The next page token is invalid or expired." })
      .get("/users/dana%2B1%40example.com/webinars?page_size=300&type=scheduled&next_page_token=t2")
      .reply(200, { next_page_token: "", webinars: [next] });
    const { returned, exports } = await runAction(listWebinars, { props: { userId: "dana+1@example.com" } });
    expect(returned).toEqual([webinar, next]);
    expect(exports.$summary).toBe("Listed 2 scheduled webinars of dana+1@example.com");
  });

  test("lists coming ones, at most so many", async () => {
    zoom()
      .get("/users/u1/webinars?page_size=1&type=upcoming")
      .reply(200, { next_page_token: "t2", webinars: [webinar] });
    const { exports } = await runAction(listWebinars, { props: { userId: "u1", type: "upcoming", maxResults: 1 } });
    expect(exports.$summary).toBe("Listed 1 upcoming webinar of u1");
  });

  test("refuses another kind of list before asking", async () => {
    const error = await failureOf(runAction(listWebinars, { props: { userId: "u1", type: "live" } }));
    expect(error.message).toBe('`type` must be scheduled or upcoming; it was "live".');
  });
});

describe("update-webinar", () => {
  const run = (props: Record<string, unknown>) => runAction(updateWebinar, { props: { webinarId, ...props } });
  const changed = { ...webinar, settings: { on_demand: false, approval_type: 0 } };
  const changedInWords = '"Launch" for u1 on 2 March 2026, 09:00 UTC, 30 min (id 853938470)';

  test("sends only what was set, `false` and 0 included, and never a type of its own", async () => {
    zoom()
      .patch(`/webinars/${id}`, { topic: "Launch", settings: { on_demand: false, approval_type: 0 } })
      .reply(204)
      .get(`/webinars/${id}`)
      .reply(200, changed);
    const { returned, exports } = await run({ topic: "Launch", agenda: "", onDemand: false, approvalType: 0 });
    expect(returned).toEqual({ ...changed, warnings: [] });
    expect(exports.$summary).toBe(`Changed topic, settings of ${changedInWords}`);
  });

  test("warns of what Zoom left as it was without a word", async () => {
    zoom().patch(`/webinars/${id}`).reply(204).get(`/webinars/${id}`).reply(200, changed);
    const { returned, exports } = await run({ onDemand: true, duration: 45, approvalType: 0 });
    expect(returned).toMatchObject({
      warnings: ["`duration`: asked for 45, Zoom set 30.", "`settings.on_demand`: asked for true, Zoom set false."],
    });
    expect(exports.$summary).toContain("; Zoom changed 2 of what was asked for, see warnings");
  });

  test("has done its work where the token may not read webinars", async () => {
    zoom().patch(`/webinars/${id}`).reply(204).get(`/webinars/${id}`).reply(400, { code: 4711, message: "scopes:[]" });
    const { returned, exports } = await run({ topic: "Launch" });
    expect(returned).toEqual({ webinarId, warnings: [expect.stringContaining("could not be read")] });
    expect(exports.$summary).toBe("Changed topic of webinar 853938470");
  });

  test("empties what it is told to", async () => {
    const scope = zoom()
      .patch(`/webinars/${id}`, { agenda: "", settings: { survey_url: "", on_demand: false } })
      .reply(204)
      .get(`/webinars/${id}`)
      .reply(200, changed);
    await run({ onDemand: false, clear: ["agenda", "settings.survey_url"] });
    expect(scope.isDone()).toBe(true);
  });

  test("changes one occurrence of a series", async () => {
    const occurrence = `/webinars/${id}?occurrence_id=17`;
    const scope = zoom().patch(occurrence, { duration: 45 }).reply(204).get(occurrence).reply(200, changed);
    await run({ occurrenceId: "17", duration: "45" });
    expect(scope.isDone()).toBe(true);
  });

  test("asks for no duration that nobody has set", () => {
    expect(updateWebinar.props.duration.default).toBeUndefined();
  });

  test.each([
    [{}, "There is nothing to change: set at least one field."],
    [{ occurrenceId: "17", topic: "New" }, "`topic` cannot be changed for one occurrence alone"],
    [{ occurrenceId: "17", onDemand: true }, "`settings.on_demand` cannot be changed for one occurrence alone"],
    [{ type: 5, recurrence: { type: 1 } }, "`recurrence` goes with webinars that recur at a fixed time (type 9) only"],
    [{ type: 9 }, "`recurrence` is needed for webinars that recur at a fixed time (type 9)"],
    [{ type: 6, startTime: "2026-03-02T10:00:00Z" }, "`start_time` goes with webinars of type 5 (once) and 9"],
  ])("refuses %j before asking", async (props, message) => {
    const error = await failureOf(run(props));
    expect(error.name).toBe("ConfigurationError");
    expect(error.message).toContain(message);
  });

  test.each([
    [
      400,
      3000,
      "Your request could not be processed because webinars created via event directory can not be updated or deleted using this method.",
      "WebinarRefusedError",
      "was made in Zoom Events",
    ],
    [
      400,
      3000,
      "You cannot update or delete simulive webinars that have started using this method.",
      "WebinarRefusedError",
      "plays a recording and has begun",
    ],
    [
      400,
      3003,
      "Users in x.io have been blocked from joining meetings and webinars.",
      "WebinarRefusedError",
      "blocks users",
    ],
    [
      400,
      300,
      "The value that you entered for the `schedule_for` field is invalid.",
      "WebinarRefusedError",
      "scheduling privileges",
    ],
    [404, 3001, gone.message, "WebinarNotFoundError", "there is no webinar"],
  ])("explains %s %s %s", async (status, code, message, name, sentence) => {
    zoom().patch(`/webinars/${id}`).reply(status, { code, message });
    const error = await failureOf(run({ topic: "New" }));
    expect(error).toMatchObject({ name, status, code });
    expect(error.message).toContain("The webinar was not changed: ");
    expect(error.message).toContain(sentence);
  });
});

describe("delete-webinar", () => {
  const run = (props: Record<string, unknown> = {}, context?: Record<string, unknown>) =>
    runAction(deleteWebinar, { props: { webinarId, ...props }, ...(context ? { context } : {}) });

  test("deletes a webinar, and tells those who were to come under Zoom's own name for it", async () => {
    zoom().delete(`/webinars/${id}?cancel_webinar_reminder=true`).reply(204);
    const { returned, exports } = await run({ remindAll: true });
    expect(returned).toMatchObject({ webinarId, deleted: true });
    expect(exports.$summary).toBe("Deleted webinar 853938470");
  });

  test("deletes one occurrence", async () => {
    zoom().delete(`/webinars/${id}?occurrence_id=17&cancel_webinar_reminder=false`).reply(204);
    const { exports } = await run({ occurrenceId: "17", remindAll: false });
    expect(exports.$summary).toBe("Deleted occurrence 17 of webinar 853938470");
  });

  test("explains that a webinar is gone, unless an earlier attempt of the step may have deleted it", async () => {
    zoom().delete(`/webinars/${id}`).twice().reply(404, gone);
    expect(await failureOf(run())).toMatchObject({ name: "WebinarNotFoundError", status: 404, code: 3001 });
    const { returned, exports } = await run({}, { replay: true });
    expect(returned).toMatchObject({ deleted: false });
    expect(exports.$summary).toContain("was gone already");
  });

  test("explains that there is no such occurrence", async () => {
    zoom()
      .delete(`/webinars/${id}?occurrence_id=9`)
      .reply(400, { code: 3000, message: "Webinar occurrence does not exist." });
    expect((await failureOf(run({ occurrenceId: "9" }))).message).toContain("the webinar has no such occurrence");
  });
});

describe("end-webinar", () => {
  test.each([200, 204])("ends a webinar, whether Zoom answers %s", async (status) => {
    zoom().put(`/webinars/${id}/status`, { action: "end" }).reply(status);
    const { returned, exports } = await runAction(endWebinar, { props: { webinarId } });
    expect(returned).toEqual({ webinarId, ended: true });
    expect(exports.$summary).toBe("Ended webinar 853938470");
  });

  test("explains that an on-premise user's webinar cannot be ended", async () => {
    const message = "You can not end an on-premise user's meeting: 853938470 using this API.";
    zoom().put(`/webinars/${id}/status`).reply(400, { code: 3063, message });
    const error = await failureOf(runAction(endWebinar, { props: { webinarId } }));
    expect(error).toMatchObject({ name: "WebinarRefusedError", code: 3063 });
  });
});
