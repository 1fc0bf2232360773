import { describe, expect, test } from "@jest/globals";
import { deleteMeetingRegistrant } from "../../../components/zoom_admin/common/operations/meeting-registrants.ts";
import { createMeeting, deleteMeeting } from "../../../components/zoom_admin/common/operations/meetings.ts";
import {
  createUser,
  deleteUser,
  getUser,
  updateUserStatus,
} from "../../../components/zoom_admin/common/operations/users.ts";
import zoomAdmin from "../../../components/zoom_admin/zoom_admin.app.ts";
import { bindApp, failureOf, FakeTime } from "../support/run-component.ts";
import { broken, zoom } from "../support/zoom.ts";

const perSecond = {
  code: 429,
  message: "You have reached the maximum per-second rate limit for this API. Try again later.",
};
const locked = {
  code: 429,
  message: "Too many concurrent requests. A request to disassociate this user has already been made.",
};
const refused = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED", syscall: "connect" });
const user = { id: "u1", email: "dana@example.com" };
const newUser = { action: "create", user_info: { email: user.email, type: 1 } };

function harness(deadline?: (time: FakeTime) => number) {
  const time = new FakeTime();
  const context = deadline ? { deadline: deadline(time) } : {};
  return { time, app: bindApp(zoomAdmin, { time }), $: { export: () => undefined, context } };
}

describe("requests", () => {
  test("wait out a limit per second, a POST too, for one to two seconds", async () => {
    const { time, app, $ } = harness();
    zoom().post("/users").times(3).reply(429, perSecond).post("/users").reply(201, user);
    expect(await app.request(createUser, { $, data: newUser })).toEqual(user);
    expect(time.slept).toEqual([1500, 1500, 1500]);
  });

  test("give up at the fourth time", async () => {
    const { app, $ } = harness();
    const scope = zoom().get("/users/u1").times(4).reply(429, perSecond);
    expect(await failureOf(app.request(getUser, { $, path: { userId: "u1" } }))).toMatchObject({
      name: "PerSecondLimitError",
      status: 429,
    });
    expect(scope.isDone()).toBe(true);
  });

  test("wait out somebody else's lock", async () => {
    const { time, app, $ } = harness();
    zoom().delete("/users/u1").reply(429, locked).delete("/users/u1").reply(429, locked).delete("/users/u1").reply(204);
    await app.request(deleteUser, { $, path: { userId: "u1" } });
    expect(time.slept).toEqual([1500, 2500]);
  });

  test.each([
    ["GET", (scope: ReturnType<typeof zoom>) => scope.get("/users/u1"), getUser],
    ["PUT", (scope: ReturnType<typeof zoom>) => scope.put("/users/u1/status"), updateUserStatus],
    ["DELETE", (scope: ReturnType<typeof zoom>) => scope.delete("/users/u1"), deleteUser],
  ] as const)("are sent again after a fault or a broken connection: %s", async (_, mock, operation) => {
    const { app, $ } = harness();
    const scope = zoom();
    mock(scope).reply(502, "<html>Bad gateway</html>");
    mock(scope).replyWithError(broken);
    mock(scope).reply(200, user);
    await app.request(operation, {
      $,
      path: { userId: "u1" },
      ...(operation.method === "PUT" && { data: { action: "activate" } }),
    });
    expect(scope.isDone()).toBe(true);
  });

  test.each([
    ["deleteUser", deleteUser, { userId: "u1" }, "/users/u1", 404, 1001, "User does not exist: u1."],
    ["deleteMeeting", deleteMeeting, { meetingId: "1" }, "/meetings/1", 404, 3001, "Meeting does not exist: 1."],
    [
      "deleteMeeting",
      deleteMeeting,
      { meetingId: "1" },
      "/meetings/1",
      400,
      300,
      "Invalid parameter: `occurrence_id`.",
    ],
    [
      "deleteMeetingRegistrant",
      deleteMeetingRegistrant,
      { meetingId: "1", registrantId: "r1" },
      "/meetings/1/registrants/r1",
      400,
      300,
      "The value that you entered for the Registrant ID field is invalid. Enter a valid value and try again.",
    ],
  ] as const)(
    "that remove something have done their work where the answer was lost and there is no such thing any more: %s",
    async (_, operation, path, url, status, code, message) => {
      const { app, $ } = harness();
      zoom().delete(url).replyWithError(broken).delete(url).reply(status, { code, message });
      expect(await app.request(operation, { $, path } as never)).toBeUndefined();
      zoom().delete(url).reply(status, { code, message });
      expect((await failureOf(app.request(operation, { $, path } as never))).name).toMatch(/NotFoundError$/);
    },
  );

  test.each([
    ["a fault", 500],
    ["a broken connection", undefined],
  ])("are not sent again after %s where they would make something twice", async (_, status) => {
    const { time, app, $ } = harness();
    const post = zoom().post("/users/u1/meetings");
    if (status) post.reply(status, { code: 500, message: "Internal Server Error" });
    else post.replyWithError(broken);
    const { name } = await failureOf(app.request(createMeeting, { $, path: { userId: "u1" }, data: {} }));
    expect(name).toBe(status ? "ServerError" : "ConnectionError");
    expect(time.slept).toEqual([]);
  });

  test("are sent again, a POST too, where Zoom was never reached", async () => {
    const { app, $ } = harness();
    zoom().post("/users").replyWithError(refused).post("/users").reply(201, user);
    expect(await app.request(createUser, { $, data: newUser })).toEqual(user);
  });

  test("do not wait beyond the end of the run", async () => {
    const { time, app, $ } = harness((clock) => clock.now() + 2000);
    const scope = zoom().get("/users/u1").twice().reply(429, perSecond);
    expect(await failureOf(app.request(getUser, { $, path: { userId: "u1" } }))).toMatchObject({
      name: "PerSecondLimitError",
    });
    expect(time.slept).toEqual([1500]);
    expect(scope.isDone()).toBe(true);
  });
});
