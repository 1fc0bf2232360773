import { describe, expect, test } from "@jest/globals";
import provisionUser from "../../../components/zoom_admin/actions/provision-user/provision-user.ts";
import { failureOf, FakeTime, runAction } from "../support/run-component.ts";
import { broken, emailUsed, forgetZoom, userDoesNotExist, zoom } from "../support/zoom.ts";

const user_info = { email: "dana@example.com", first_name: "Dana", last_name: "Lee", type: 1 };
const path = "/users/dana%40example.com";
const dana = { id: "u1", ...user_info };
const props = {
  action: "autoCreate",
  user_info,
  topic: "Welcome",
  startTime: "2026-03-02T10:00:00",
  duration: 30,
  timezone: "Europe/Berlin",
};
const meeting = {
  id: 853938470,
  uuid: "4444AAAiAAAAAiAiAiiAii==",
  host_id: "u1",
  topic: "Welcome",
  type: 2,
  start_time: "2026-03-02T09:00:00Z",
  duration: 30,
  timezone: "Europe/Berlin",
  created_at: "2026-02-01T08:00:00Z",
};
const listed = "/users/u1/meetings?page_size=300&type=scheduled";
const notAllowed = {
  code: 3161,
  message: "Your user account is not allowed meeting hosting and scheduling capabilities.",
};

const run = (changes: Record<string, unknown> = {}, time = new FakeTime(), context: Record<string, unknown> = {}) =>
  runAction(provisionUser, {
    props: { ...props, ...changes },
    time,
    context: { ts: "2026-03-01T10:00:00Z", ...context },
  });

const absent = () => zoom().get(path).reply(404, userDoesNotExist("dana@example.com"));
const made = (status = "active") =>
  absent()
    .post("/users")
    .reply(201, dana)
    .get("/users/u1")
    .reply(200, { ...dana, status });

describe("provision-user", () => {
  test("makes a user and their first meeting", async () => {
    const scope = made().post("/users/u1/meetings").reply(201, meeting);
    const { returned, exports } = await run();
    expect(returned).toEqual({ user: { ...dana, status: "active" }, meeting, created: true, warnings: [] });
    expect(exports.$summary).toContain("Created Dana Lee <dana@example.com>, with the meeting");
    expect(scope.isDone()).toBe(true);
  });

  test("called again, finds both and makes nothing", async () => {
    const scope = zoom()
      .get(path)
      .reply(200, { ...dana, status: "active" })
      .get(listed)
      .reply(200, { meetings: [meeting] })
      .get("/meetings/853938470")
      .reply(200, meeting);
    expect((await run()).returned).toMatchObject({ user: { id: "u1" }, meeting: { id: 853938470 }, created: false });
    expect(scope.isDone()).toBe(true);
  });

  test("called again after the meeting failed, carries on with the meeting", async () => {
    const scope = zoom()
      .get(path)
      .reply(200, { ...dana, status: "active" })
      .get(listed)
      .reply(200, { meetings: [] })
      .post("/users/u1/meetings")
      .reply(201, meeting);
    expect((await run()).returned).toMatchObject({ meeting: { id: 853938470 }, created: false });
    expect(scope.isDone()).toBe(true);
  });

  test("gives Zoom a moment to know its new user", async () => {
    const time = new FakeTime();
    made()
      .post("/users/u1/meetings")
      .reply(404, userDoesNotExist("u1"))
      .get("/users/u1")
      .reply(200, { ...dana, status: "active" })
      .post("/users/u1/meetings")
      .reply(201, meeting);
    await run({}, time);
    expect(time.slept).toEqual([1000]);
  });

  test("waits a short while for an invitation to be accepted", async () => {
    const time = new FakeTime();
    const scope = made("pending")
      .get("/users/u1")
      .reply(200, { ...dana, status: "pending" })
      .get("/users/u1")
      .reply(200, { ...dana, status: "active" })
      .post("/users/u1/meetings")
      .reply(201, meeting);
    expect((await run({ action: "create", waitSeconds: 60 }, time)).returned).toMatchObject({
      user: { status: "active" },
    });
    expect(scope.isDone()).toBe(true);
    expect(time.slept).toEqual([3000, 3000]);
  });

  test("does not wait for an invitation beyond what it may, nor beyond the run", async () => {
    made("pending");
    expect(await failureOf(run({ action: "create" }))).toMatchObject({ name: "PendingUserError" });
    forgetZoom();
    made("pending");
    const time = new FakeTime();
    const error = await failureOf(run({ action: "create", waitSeconds: 60 }, time, { deadline: time.now() + 12_000 }));
    expect(error.message).toContain("has not accepted the invitation yet");
    expect(time.slept).toEqual([]);
  });

  test.each([
    [{ topic: "" }, "`topic` must be given; it was not given."],
    [{ startTime: undefined }, "`startTime` must be given; it was not given."],
    [{ waitSeconds: 241 }, "`waitSeconds` must be a whole number from 0 to 240 seconds; it was 241."],
    [{ onFailure: "panic" }, '`onFailure` must be keep or undo; it was "panic".'],
    [{ user_info: {} }, "`user_info.email` must be an e-mail address"],
    [{ timezone: "Mars" }, "`timezone` must be the name of a time zone"],
  ])("refuses %j before anything is made", async (changes, sentence) => {
    const error = await failureOf(run(changes));
    expect(error.name).toBe("ConfigurationError");
    expect(error.message).toContain(sentence);
  });
});

describe("provision-user, where the meeting fails", () => {
  const active = { ...dana, status: "active" };
  const failing = () => {
    const scope = made();
    scope.post("/users/u1/meetings").times(4).reply(400, notAllowed);
    return scope.get("/users/u1").times(4).reply(200, active);
  };

  test("keeps the user unless told otherwise", async () => {
    const scope = failing();
    const error = await failureOf(run());
    expect(error).toMatchObject({ name: "HostNotAllowedError", status: 400, code: 3161 });
    expect(error.message).not.toContain("removed");
    expect(scope.isDone()).toBe(true);
  });

  test("takes back an active user by deleting them", async () => {
    const scope = failing()
      .get("/users/u1")
      .reply(200, { ...dana, status: "active" })
      .delete("/users/u1?action=delete")
      .reply(204);
    const error = await failureOf(run({ onFailure: "undo" }));
    expect(error).toMatchObject({ name: "HostNotAllowedError", code: 3161 });
    expect(error.message).toContain("The user Dana Lee <dana@example.com>, made by this step, was removed again.");
    expect(scope.isDone()).toBe(true);
  });

  test("takes back a pending user by unlinking them", async () => {
    const scope = made("pending")
      .get("/users/u1")
      .reply(200, { ...dana, status: "pending" })
      .delete("/users/u1?action=disassociate")
      .reply(204);
    const error = await failureOf(run({ action: "create", onFailure: "undo" }));
    expect(error.name).toBe("PendingUserError");
    expect(error.message).toContain("was removed again");
    expect(scope.isDone()).toBe(true);
  });

  test("says what to clean up by hand where the user cannot be taken back", async () => {
    failing()
      .get("/users/u1")
      .reply(200, { ...dana, status: "active" })
      .delete("/users/u1?action=delete")
      .reply(400, { code: 200, message: "No permission." });
    const error = await failureOf(run({ onFailure: "undo" }));
    expect(error.name).toBe("HostNotAllowedError");
    expect(error.message).toContain("could not be removed again; remove it by hand");
  });

  test("takes back a user whose making went unanswered, since the call had seen them absent", async () => {
    const scope = absent()
      .post("/users")
      .replyWithError(broken)
      .get(path)
      .reply(200, { ...dana, status: "pending", created_at: "2026-03-01T10:00:02Z" })
      .get("/users/u1")
      .reply(200, { ...dana, status: "pending" })
      .delete("/users/u1?action=disassociate")
      .reply(204);
    await failureOf(run({ action: "create", onFailure: "undo" }));
    expect(scope.isDone()).toBe(true);
  });

  test("never takes back a user who was there before", async () => {
    zoom()
      .get(path)
      .reply(200, { ...dana, status: "pending" });
    expect((await failureOf(run({ onFailure: "undo" }))).message).not.toContain("removed");
  });

  test("never takes back a user whom somebody else made in the meantime", async () => {
    absent()
      .post("/users")
      .reply(409, emailUsed("dana@example.com"))
      .get(path)
      .reply(200, { ...dana, status: "pending" });
    expect((await failureOf(run({ onFailure: "undo" }))).message).not.toContain("removed");
  });
});
