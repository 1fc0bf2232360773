import { describe, expect, test } from "@jest/globals";
import activateUser from "../../../components/zoom_admin/actions/activate-user/activate-user.ts";
import deactivateUser from "../../../components/zoom_admin/actions/deactivate-user/deactivate-user.ts";
import revokeUserSsoToken from "../../../components/zoom_admin/actions/revoke-user-sso-token/revoke-user-sso-token.ts";
import updateUser from "../../../components/zoom_admin/actions/update-user/update-user.ts";
import updateUserEmail from "../../../components/zoom_admin/actions/update-user-email/update-user-email.ts";
import updateUserPassword from "../../../components/zoom_admin/actions/update-user-password/update-user-password.ts";
import { failureOf, runAction } from "../support/run-component.ts";
import { userDoesNotExist, zoom } from "../support/zoom.ts";

type Action = Parameters<typeof runAction>[0];
const run = (action: Action, props: Record<string, unknown>) =>
  runAction(action, { props: { userId: "u1", ...props } });

describe("update-user", () => {
  const reads = (status: string) => zoom().get("/users/u1").reply(200, { id: "u1", email: "d@example.com", status });

  test("sends what was set and nothing else, false included", async () => {
    zoom()
      .patch("/users/u1", {
        first_name: "Dana",
        type: 2,
        dept: "IT",
        use_pmi: false,
        host_key: "123456",
        pmi: 1234567890,
      })
      .reply(204);
    reads("active");
    const props = { firstName: "Dana", lastName: "", type: "2", department: "IT", usePmi: false };
    const { returned, exports } = await run(updateUser, { ...props, moreFields: "host_key=123456\npmi=1234567890" });
    expect(returned).toEqual({
      userId: "u1",
      changed: ["first_name", "type", "pmi", "use_pmi", "dept", "host_key"],
      warnings: [],
    });
    expect(exports.$summary).toBe("Changed first_name, type, pmi, use_pmi, dept, host_key of u1");
  });

  test("leaves what a form leaves empty, and empties what it is told to or given as empty", async () => {
    const scope = zoom()
      .patch("/users/u1", { company: "Example", dept: "", about_me: "", phone_numbers: [] })
      .reply(204);
    reads("active");
    const moreFields = '{"about_me":"","phone_numbers":[]}';
    await run(updateUser, { company: "Example", jobTitle: "", department: "", clear: ["dept"], moreFields });
    expect(scope.isDone()).toBe(true);
  });

  test("warns that Zoom keeps few changes of a pending user, which it answers as if they were done", async () => {
    zoom().patch("/users/u1", { job_title: "Boss" }).reply(204);
    reads("pending");
    const { returned } = await run(updateUser, { jobTitle: "Boss" });
    expect(returned).toMatchObject({ warnings: [expect.stringContaining("has not accepted the invitation yet")] });
  });

  test("has done its work where the token may not read users", async () => {
    zoom()
      .patch("/users/u1")
      .reply(204)
      .get("/users/u1")
      .reply(400, { code: 4711, message: "scopes:[user:read:user]" });
    expect((await run(updateUser, { company: "Example" })).returned).toMatchObject({
      changed: ["company"],
      warnings: [],
    });
  });

  test.each([
    [{}, "There is nothing to change: set at least one field."],
    [{ type: 3 }, "`type` must be 1 (Basic), 2 (Licensed), 4 (Unassigned) or 99 (None); it was 3."],
    [{ timezone: "Mars" }, "`timezone` "],
    [{ clear: ["type"] }, "`clear.0` must be display_name, dept, job_title, "],
    [{ clear: ["dept"], department: "IT" }, "`clear` names `dept`, set to something as well: take one of the two."],
    [{ moreFields: { dept: null } }, "`dept` must be text of at most 256 characters; it was null."],
    [{ moreFields: { host_key: "" } }, '`host_key` must have 6 to 10 digits; it was "".'],
    [
      { type: 2, moreFields: { zoom_one_type: 16 } },
      "`zoom_one_type` cannot be changed together with another of type,",
    ],
    [{ moreFields: { host_key: "12" } }, '`host_key` must have 6 to 10 digits; it was "12".'],
    [{ moreFields: { pmi: 5 } }, "`pmi` must be a whole number from 1000000000 to 9999999999; it was 5."],
    [{ moreFields: { plan_united_type: "3" } }, "`plan_united_type` must be one of Zoom's plan numbers"],
    [{ moreFields: { linkedin_url: "https://example.com" } }, "`linkedin_url` must be an address at linkedin.com"],
    [{ moreFields: { emial: "x" } }, "`emial` is not a field that Zoom knows here"],
    [
      { moreFields: { phone_numbers: [{ label: "Car", number: "1" }] } },
      "`phone_numbers.0.label` must be Mobile, Office",
    ],
  ])("refuses %j before asking", async (props, message) => {
    const error = await failureOf(run(updateUser, props));
    expect(error.name).toBe("ConfigurationError");
    expect(error.message).toContain(message);
  });

  test.each([
    [404, 1001, "User does not exist: u1.", "UserNotFoundError", "this account has no user u1"],
    [400, 1120, "A valid invitation was not found.", "InvitationExpiredError", "Create the user again"],
    [400, 200, "Only an account administrator can change a user's name.", "MissingRoleError", "only an administrator"],
    [400, 200, "A Zoom Room user cannot be changed to a free user type: u1", "UserInUseError", "Zoom Room"],
    [400, 200, 'You cannot change PMI information for a "No Meetings License" user.', "LicenceError", "no Personal"],
    [400, 300, 'You can\'t change the "type" or "zoom_one_type" at the same time.', "LicenceError", "one of `type`"],
    [400, 300, "You cannot change the user type: an upcoming Zoom Events scheduled.", "UserInUseError", "Zoom Events"],
    [400, 1108, "Permission requirements were not met.", "LicenceError", "Choose another one"],
    [400, 3412, "Your request was not approved.", "LicenceError", "Buy or free licences"],
    [400, 4100, "User is already taken by another user.", "InvalidRequestError", "Choose another `vanity_name`"],
  ])("explains %i %i %s", async (status, code, said, name, why) => {
    zoom().patch("/users/u1").reply(status, { code, message: said });
    const error = await failureOf(run(updateUser, { firstName: "Dana" }));
    expect(error).toMatchObject({ name, status, code });
    expect(error.message).toMatch(/^The user was not changed: /);
    expect(error.message).toContain(why);
  });
});

describe("update-user-email", () => {
  test("gives the user the address", async () => {
    zoom().put("/users/u1/email", { email: "new@example.com" }).reply(204);
    const { returned, exports } = await run(updateUserEmail, { email: " new@example.com " });
    expect(returned).toEqual({ userId: "u1", email: "new@example.com" });
    expect(exports.$summary).toBe("Changed the address of u1 to new@example.com");
  });

  test.each([
    [400, 1000, "Admin can not change other admins email.", "AdminUserError", "the role Member first"],
    [400, 200, "Only an account administrator can change email.", "MissingRoleError", "only an administrator"],
    [400, 300, "Validation Failed.", "EmailDomainError", "one of the account's managed domains"],
    [409, 1005, 'Email "new@example.com" has already been used.', "EmailTakenError", "has a Zoom user already"],
    [404, 1001, "User does not exist: u1.", "UserNotFoundError", "this account has no user u1"],
  ])("explains %i %i %s", async (status, code, message, name, why) => {
    zoom().put("/users/u1/email").reply(status, { code, message });
    const error = await failureOf(run(updateUserEmail, { email: "new@example.com" }));
    expect(error).toMatchObject({ name, code });
    expect(error.message).toContain(why);
  });

  test("refuses what is no address before asking", async () => {
    expect((await failureOf(run(updateUserEmail, { email: "new" }))).message).toContain("`email` must be an e-mail");
  });
});

describe("update-user-password", () => {
  const password = "if42!LfH@";

  test("sets the password, and shows it nowhere", async () => {
    zoom().put("/users/u1/password", { password }).reply(204);
    const outcome = await run(updateUserPassword, { password });
    expect(outcome).toEqual({ returned: { userId: "u1" }, exports: { $summary: "Set the password of u1" } });
  });

  test.each([
    [300, "Your new password can not match the old password.", "PasswordError", "that the user has already"],
    [300, "It has already been changed the maximum number of times.", "PasswordError", "Try again tomorrow"],
    [1117, "Can not update Admin's password", "AdminUserError", "the role Member first"],
    [1123, "Can only update password of Zoom work email account", "PasswordError", "through another service"],
    [
      1129,
      "Users cannot reuse any of the last 3 passwords created.",
      "PasswordError",
      "does not meet the account's rules",
    ],
  ])("explains 400 %i %s", async (code, message, name, why) => {
    zoom().put("/users/u1/password").reply(400, { code, message });
    const error = await failureOf(run(updateUserPassword, { password }));
    expect(error).toMatchObject({ name, code });
    expect(error.message).toContain(why);
    expect(error.message).not.toContain(password);
  });

  test.each([
    ["short1A", "must have 8 to 32 characters"],
    ["Ab1".repeat(10) + "xy", "must have 8 to 31 characters"],
    ["alllower1", "upper-case"],
  ])("refuses %s before asking, without repeating it", async (given, rule) => {
    const error = await failureOf(run(updateUserPassword, { password: given }));
    expect(error.message).toContain(rule);
    expect(error.message).not.toContain(given);
  });
});

describe("activate-user and deactivate-user", () => {
  test.each([
    [activateUser, "activate", "active", "Activated u1"],
    [deactivateUser, "deactivate", "inactive", "Deactivated u1"],
  ])("%#: asks for it once", async (action, verb, status, summary) => {
    zoom().put("/users/u1/status", { action: verb }).reply(200);
    const { returned, exports } = await run(action, {});
    expect(returned).toEqual({ userId: "u1", status });
    expect(exports.$summary).toBe(summary);
  });

  test.each([
    [
      400,
      200,
      "Zoom Room and Admin users' status cannot be activated or deactivated.",
      "AdminUserError",
      "role Member",
    ],
    [400, 300, "You cannot deactivate this user: an upcoming Zoom Events scheduled.", "UserInUseError", "Zoom Events"],
    [400, 3412, "Your request to activate the user was not approved.", "LicenceError", "no room for another user"],
    [404, 1001, "User does not exist: u1.", "UserNotFoundError", "this account has no user u1"],
  ])("explain %i %i %s", async (status, code, message, name, why) => {
    zoom().put("/users/u1/status").reply(status, { code, message });
    const error = await failureOf(run(deactivateUser, {}));
    expect(error).toMatchObject({ name, code });
    expect(error.message).toMatch(/^The user's status was not changed: /);
    expect(error.message).toContain(why);
  });
});

describe("revoke-user-sso-token", () => {
  test("signs the user out", async () => {
    zoom().delete("/users/u1/token").reply(204);
    const { returned, exports } = await run(revokeUserSsoToken, {});
    expect(returned).toEqual({ userId: "u1", revoked: true });
    expect(exports.$summary).toBe("Signed u1 out");
  });

  test("says that there is no such user", async () => {
    zoom().delete("/users/u1/token").reply(404, userDoesNotExist("u1"));
    expect(await failureOf(run(revokeUserSsoToken, {}))).toMatchObject({ name: "UserNotFoundError", code: 1001 });
  });
});
