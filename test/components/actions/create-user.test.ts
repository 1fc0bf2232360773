import { describe, expect, test } from "@jest/globals";
import nock from "nock";
import createUser from "../../../components/zoom_admin/actions/create-user/create-user.ts";
import { failureOf, runAction, TOKEN } from "../support/run-component.ts";
import { broken, emailUsed, userDoesNotExist, zoom } from "../support/zoom.ts";

const dana = { email: "dana+1@example.com", first_name: "Dana", last_name: "Lee", type: 2 };
const path = "/users/dana%2B1%40example.com";
const answer = { id: "u1", ...dana };

const run = (user_info: unknown, props: Record<string, unknown> = {}, context?: Record<string, unknown>) =>
  runAction(createUser, {
    props: { action: "create", user_info, ...props },
    ...(context ? { context: { ts: "2026-03-01T10:00:00.700Z", ...context } } : {}),
  });

describe("create-user", () => {
  test("sends exactly what was given and returns Zoom's answer with the status that Zoom tells", async () => {
    const scope = zoom()
      .post("/users", { action: "create", user_info: dana })
      .matchHeader("authorization", `Bearer ${TOKEN}`)
      .reply(201, answer)
      .get("/users/u1")
      .reply(200, { ...answer, status: "pending" });
    const { returned, exports } = await run(dana);
    expect(returned).toEqual({ ...answer, status: "pending", created: true });
    expect(exports).toEqual({
      $summary: "Invited Dana Lee <dana+1@example.com> as a Licensed user; pending until accepted (u1)",
    });
    expect(scope.isDone()).toBe(true);
  });

  test.each([
    ["JSON text", JSON.stringify({ ...dana, type: "2" })],
    ["lines of key=value", "email=dana+1@example.com\nfirst_name = Dana\nlast_name=Lee\ntype=2\n"],
    ["form encoding", "email=dana%2B1%40example.com&first_name=Dana&last_name=Lee&type=2"],
    ["an object of texts, as forms send it", { ...dana, type: "2", display_name: "" }],
  ])("takes user_info as %s", async (_, userInfo) => {
    zoom()
      .post("/users", { action: "create", user_info: dana })
      .reply(201, answer)
      .get("/users/u1")
      .reply(200, { status: "pending" });
    expect((await run(userInfo)).returned).toMatchObject({ id: "u1" });
  });

  test("keeps the user who was made where the status cannot be asked for, and says so", async () => {
    zoom().post("/users").reply(201, answer).get("/users/u1").reply(400, {
      code: 4711,
      message: "Invalid access token, does not contain scopes:[user:read:user:admin, user:read:user].",
    });
    const { returned } = await run(dana, { action: "autoCreate" });
    expect(returned).toMatchObject({ id: "u1", status: "active", created: true });
    expect((returned as { warnings: string[] }).warnings[0]).toContain("`user:read:user:admin`");
  });

  test("calls the address that the account names", async () => {
    nock("https://api-eu.zoom.us/v2")
      .post("/users")
      .reply(201, answer)
      .get("/users/u1")
      .reply(200, { status: "active" });
    const { returned } = await runAction(createUser, {
      props: { action: "ssoCreate", user_info: dana },
      auth: { oauth_access_token: TOKEN, base_api_url: "https://api-eu.zoom.us/" },
    });
    expect(returned).toMatchObject({ status: "active" });
  });
});

describe("create-user, before asking Zoom", () => {
  const given = (changes: Record<string, unknown>, action = "create") =>
    failureOf(run({ ...dana, ...changes }, { action }));

  test.each([
    [{ email: "dana" }, '`user_info.email` must be an e-mail address of at most 128 characters; it was "dana".'],
    [{ email: undefined }, "`user_info.email` must be an e-mail address of at most 128 characters; it was not given."],
    [
      { email: `${"d".repeat(120)}@example.com` },
      "`user_info.email` must be an e-mail address of at most 128 characters; it was",
    ],
    [
      { type: "3" },
      '`user_info.type` must be 1 (Basic), 2 (Licensed), 4 (Unassigned) or 99 (None); it was "3". On-prem users (3) are no longer created through this API.',
    ],
    [{ type: 5 }, "`user_info.type` must be 1 (Basic), 2 (Licensed), 4 (Unassigned) or 99 (None); it was 5."],
    [
      { type: undefined },
      "`user_info.type` must be 1 (Basic), 2 (Licensed), 4 (Unassigned) or 99 (None); it was not given.",
    ],
    [{ first_name: "D".repeat(65) }, "`user_info.first_name` must be text of at most 64 characters; it was"],
    [{ last_name: "李李李李李李" }, "`user_info.last_name` must not have more than 5 Chinese characters; it was"],
    [{ display_name: "D".repeat(129) }, "`user_info.display_name` must be text of at most 128 characters; it was"],
    [
      { display_name: "李".repeat(11) },
      "`user_info.display_name` must not have more than 10 Chinese characters; it was",
    ],
    [
      { frist_name: "Dana" },
      "`user_info.frist_name` is not a field that Zoom knows here; check its spelling or leave it out.",
    ],
    [{ feature: { phone: true } }, "`user_info.feature.phone` is not a field that Zoom knows here"],
    [{ feature: { zoom_phone: "maybe" } }, '`user_info.feature.zoom_phone` must be true or false; it was "maybe".'],
    [
      { plan_united_type: 3 },
      "`user_info.plan_united_type` must be one of Zoom's plan numbers: 1, 2, 4, ... 131072; it was 3.",
    ],
    [{ division_ids: ["a", "b"] }, '`user_info.division_ids` can name a single division; it was ["a","b"].'],
    [{ password: "if42!LfH@" }, "`user_info.password` can only be set with the action autoCreate, not with create"],
  ])("refuses %j", async (changes, sentence) => {
    const error = await given(changes);
    expect(error.name).toBe("ConfigurationError");
    expect(error.message).toContain(sentence);
  });

  test.each([
    ["Ab1", "must have 8 to 32 characters"],
    [`Ab1${"xY".repeat(15)}`, "must have 8 to 32 characters"],
    ["12907834", "must have a letter"],
    ["Abxymnop", "must have a digit"],
    ["abxymn12", "must have upper-case and lower-case letters"],
    ["Aaaaaaa1", "must not repeat one character five times or more"],
    ["Abcdefg1", "must not have a run such as 12345 or abcde"],
    ["Xx987654", "must not have a run such as 12345 or abcde"],
  ])("refuses the password %s without showing it", async (password, rule) => {
    const { name, message } = await given({ password }, "autoCreate");
    expect(name).toBe("ConfigurationError");
    expect(message).toContain(`\`user_info.password\` ${rule}`);
    expect(message).not.toContain(password);
  });

  test("takes a password that obeys the rules, and text that is no object is refused", async () => {
    zoom()
      .post("/users", { action: "autoCreate", user_info: { ...dana, password: "if42!LfH@" } })
      .reply(201, answer)
      .get("/users/u1")
      .reply(200, {});
    await run({ ...dana, password: "if42!LfH@" }, { action: "autoCreate" });
    const { message } = await failureOf(run("dana and her secret"));
    expect(message).toContain("`user_info` must be an object, JSON text of one");
    expect(message).not.toContain("secret");
  });

  test("refuses an action that Zoom does not have", async () => {
    expect((await given({}, "SSOCreate")).message).toBe(
      '`action` must be create, autoCreate, custCreate or ssoCreate; it was "SSOCreate".',
    );
  });
});

describe("create-user, where the address is taken", () => {
  test("fails, naming the account's own user", async () => {
    zoom()
      .post("/users")
      .reply(409, emailUsed(dana.email))
      .get(path)
      .reply(200, { ...answer, status: "active" });
    const error = await failureOf(run(dana));
    expect(error).toMatchObject({ name: "UserExistsError", status: 409, code: 1005 });
    expect(error.message).toContain("the account has a user Dana Lee <dana+1@example.com> already (active, id u1)");
  });

  test("goes on with the account's own user when told to", async () => {
    zoom()
      .post("/users")
      .reply(409, emailUsed(dana.email))
      .get(path)
      .reply(200, { ...answer, status: "pending" });
    const { returned, exports } = await run(dana, { ifExists: "continue" });
    expect(returned).toEqual({ ...answer, status: "pending", created: false });
    expect(exports.$summary).toContain("Went on with Dana Lee");
  });

  test.each(["fail", "continue"])("says that the address is somebody else's (%s)", async (ifExists) => {
    zoom().post("/users").reply(409, emailUsed(dana.email)).get(path).reply(404, userDoesNotExist(dana.email));
    const error = await failureOf(run(dana, { ifExists }));
    expect(error).toMatchObject({ name: "EmailTakenError", status: 409, code: 1005 });
    expect(error.message).toContain("belongs to a Zoom user outside this account");
  });
});

describe("create-user, where the answer is lost", () => {
  test("finds the user who was made instead of asking again", async () => {
    const scope = zoom()
      .post("/users")
      .replyWithError(broken)
      .get(path)
      .reply(200, { ...answer, status: "pending", created_at: "2026-03-01T10:00:01Z" });
    expect((await run(dana)).returned).toMatchObject({ id: "u1", status: "pending", created: true });
    expect(scope.isDone()).toBe(true);
  });

  test("asks again where no user was made", async () => {
    const scope = zoom()
      .post("/users")
      .reply(502, "<html><body>Bad gateway</body></html>")
      .get(path)
      .twice()
      .reply(404, userDoesNotExist(dana.email))
      .post("/users")
      .reply(201, answer)
      .get("/users/u1")
      .reply(200, { status: "pending" });
    expect((await run(dana)).returned).toMatchObject({ id: "u1", created: true });
    expect(scope.isDone()).toBe(true);
  });

  test("does not take a user who was there before for its own", async () => {
    zoom()
      .post("/users")
      .replyWithError(broken)
      .get(path)
      .reply(200, { ...answer, status: "active", user_created_at: "2025-12-24T08:00:00Z" });
    expect(await failureOf(run(dana))).toMatchObject({ name: "UserExistsError" });
  });

  test("returns what an attempt that was cut off has made", async () => {
    zoom()
      .get(path)
      .reply(200, { ...answer, status: "pending", user_created_at: "2026-03-01T10:00:00Z" });
    expect((await run(dana, {}, { replay: true })).returned).toMatchObject({ id: "u1", created: true });
  });

  test("makes the user in a repeated run whose first attempt had not got so far", async () => {
    zoom()
      .get(path)
      .reply(404, userDoesNotExist(dana.email))
      .post("/users")
      .reply(201, answer)
      .get("/users/u1")
      .reply(200, { status: "pending" });
    expect((await run(dana, {}, { replay: true })).returned).toMatchObject({ id: "u1", created: true });
  });
});
