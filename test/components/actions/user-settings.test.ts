import { describe, expect, test } from "@jest/globals";
import checkUserEmail from "../../../components/zoom_admin/actions/check-user-email/check-user-email.ts";
import getUserSettings from "../../../components/zoom_admin/actions/get-user-settings/get-user-settings.ts";
import getUserSummary from "../../../components/zoom_admin/actions/get-user-summary/get-user-summary.ts";
import updateUserSettings from "../../../components/zoom_admin/actions/update-user-settings/update-user-settings.ts";
import { failureOf, runAction } from "../support/run-component.ts";
import { zoom } from "../support/zoom.ts";

type Action = Parameters<typeof runAction>[0];
const run = (action: Action, props: Record<string, unknown> = {}) =>
  runAction(action, { props: { userId: "u1", ...props } });

describe("get-user-settings", () => {
  const settings = { in_meeting: { chat: true } };

  test.each([
    [{}, "/users/u1/settings", "Read the settings of u1"],
    [
      { option: "meeting_security" },
      "/users/u1/settings?option=meeting_security",
      "Read the meeting_security settings of u1",
    ],
  ])("reads them with %j", async (props, path, summary) => {
    zoom().get(path).reply(200, settings);
    const { returned, exports } = await run(getUserSettings, props);
    expect(returned).toEqual(settings);
    expect(exports.$summary).toBe(summary);
  });

  test("says that a pending user has none to show", async () => {
    zoom()
      .get("/users/u1/settings")
      .reply(400, { code: 1000, message: "You can not access settings of users that are still in pending state." });
    const error = await failureOf(run(getUserSettings));
    expect(error.name).toBe("PendingUserError");
    expect(error.message).toContain("Wait until the user is active");
  });

  test("refuses an unknown option before asking", async () => {
    expect((await failureOf(run(getUserSettings, { option: "x" }))).message).toContain("`option` must be");
  });
});

describe("update-user-settings", () => {
  test.each([
    [{ in_meeting: { chat: false }, feature: { meeting_capacity: 300 } }],
    ['{"in_meeting":{"chat":false},"feature":{"meeting_capacity":300}}'],
    ["in_meeting.chat=false\nfeature.meeting_capacity=300"],
    [{ in_meeting: '{"chat":false}', "feature.meeting_capacity": "300" }],
  ])("sends %j by sections", async (settings) => {
    zoom()
      .patch("/users/u1/settings", { in_meeting: { chat: false }, feature: { meeting_capacity: 300 } })
      .reply(204);
    const { returned, exports } = await run(updateUserSettings, { settings });
    expect(returned).toEqual({ userId: "u1", changed: ["feature", "in_meeting"] });
    expect(exports.$summary).toBe("Changed feature, in_meeting in the settings of u1");
  });

  test.each([
    [{ in_meeting: { custom_service_instructions: "", chat: false } }],
    ['{"in_meeting":{"custom_service_instructions":"","chat":false}}'],
  ])("sends what is empty as it is given: %j", async (settings) => {
    const body = { in_meeting: { custom_service_instructions: "", chat: false } };
    const scope = zoom().patch("/users/u1/settings", body).reply(204);
    await run(updateUserSettings, { settings });
    expect(scope.isDone()).toBe(true);
  });

  test.each([
    [{ settings: "" }, "There is nothing to change"],
    [{ settings: { in_meting: { chat: false } } }, "`settings.in_meting` is not a field that Zoom knows here"],
    [{ settings: { feature: "all" } }, '`settings.feature` must be an object of settings; it was "all".'],
  ])("refuses %j before asking", async (props, message) => {
    const error = await failureOf(run(updateUserSettings, props));
    expect(error.name).toBe("ConfigurationError");
    expect(error.message).toContain(message);
  });

  test.each([
    [1108, "Only Licensed or On-prem users can enable the large meeting feature.", "LicenceError", "`type` 2"],
    [300, "You can only enable this feature for Licensed or On-prem users.", "LicenceError", "`type` 2"],
    [1204, "You can't enable the Webinar feature because of Zoom Events.", "InvalidRequestError", "exclude each other"],
    [1209, 'You can add a maximum of 1 "Concurrent Meeting Basic" users.', "LicenceError", "no licence of that kind"],
    [1233, 'You cannot enable the "Zoom Whiteboard" for that Zoom Rooms user.', "LicenceError", "do not get this"],
    [200, "You can add max 5 Webinar 100 users.", "LicenceError", "no licence of that kind"],
    [200, "You can't add paid users.", "LicenceError", "no licence of that kind"],
    [300, "You cannot remove it: an upcoming Zoom Events scheduled.", "UserInUseError", "Cancel or transfer it"],
  ])("explains 400 %i %s", async (code, message, name, why) => {
    zoom().patch("/users/u1/settings").reply(400, { code, message });
    const error = await failureOf(run(updateUserSettings, { settings: { feature: { webinar: true } } }));
    expect(error).toMatchObject({ name, code });
    expect(error.message).toContain(why);
  });
});

describe("check-user-email", () => {
  test.each([
    [true, "A user of this account signs in with d+1@example.com"],
    [false, "No user of this account signs in with d+1@example.com"],
  ])("passes on Zoom's word %s", async (existed_email, summary) => {
    zoom().get("/users/email?email=d%2B1%40example.com").reply(200, { existed_email });
    const { returned, exports } = await run(checkUserEmail, { email: "d+1@example.com" });
    expect(returned).toEqual({ existed_email });
    expect(exports.$summary).toBe(summary);
  });

  test("refuses what is no address before asking", async () => {
    expect((await failureOf(run(checkUserEmail, { email: "" }))).message).toContain("it was not given");
  });
});

test("get-user-summary counts users by licence", async () => {
  const summary = { licensed_users_count: 3, pending_users_count: 1, total_users_count: 9 };
  zoom().get("/users/summary").reply(200, summary);
  const { returned, exports } = await run(getUserSummary);
  expect(returned).toEqual(summary);
  expect(exports.$summary).toBe("Counted 9 users: 3 licensed, 1 pending");
});
