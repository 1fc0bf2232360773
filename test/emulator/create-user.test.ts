import { describe, expect, test } from "@jest/globals";
import { addUser, someDay, startZoom, type Zoom } from "./support/zoom.ts";

const person = { email: "dana@example.com", type: 1, first_name: "Dana", last_name: "Lee" };

const create = (zoom: Zoom, user_info: object, action = "create") => zoom.call("POST", "/users", { action, user_info });

test("Zoom answers with exactly five fields, no status among them", async () => {
  const zoom = await startZoom();
  const { status, body } = await create(zoom, { ...person, display_name: "Dana L." });
  expect(status).toBe(201);
  expect(Object.keys(body).sort()).toEqual(["email", "first_name", "id", "last_name", "type"]);
});

test.each([
  ["create", "pending"],
  ["autoCreate", "active"],
  ["custCreate", "active"],
  ["ssoCreate", "active"],
])("A user made with %s is %s at once", async (action, status) => {
  const zoom = await startZoom();
  const id = await addUser(zoom, { action });
  expect((await zoom.call("GET", `/users/${id}`)).body["status"]).toBe(status);
});

describe("A field that breaks a rule is named:", () => {
  test.each([
    ["action", { action: "invite", user_info: person }],
    ["user_info", { action: "create" }],
    ["user_info.email", { action: "create", user_info: { type: 1 } }],
    ["user_info.email", { action: "create", user_info: { ...person, email: "dana" } }],
    ["user_info.email", { action: "create", user_info: { ...person, email: `${"d".repeat(120)}@example.com` } }],
    ["user_info.type", { action: "create", user_info: { email: person.email } }],
    ["user_info.type", { action: "create", user_info: { ...person, type: "1" } }],
    ["user_info.type", { action: "create", user_info: { ...person, type: 5 } }],
    ["user_info.first_name", { action: "create", user_info: { ...person, first_name: "x".repeat(65) } }],
    ["user_info.last_name", { action: "create", user_info: { ...person, last_name: "一二三四五六" } }],
    ["user_info.display_name", { action: "create", user_info: { ...person, display_name: "x".repeat(129) } }],
    ["user_info.plan_united_type", { action: "create", user_info: { ...person, plan_united_type: "3" } }],
    ["user_info.license_info_list.0.license_type", licences({ license_option: 2, subscription_id: "s" })],
  ])("%s in %j", async (field, body) => {
    const zoom = await startZoom();
    const answer = await zoom.call("POST", "/users", body);
    const errors = [{ field, message: "Invalid field." }];
    expect(answer).toMatchObject({ status: 400, body: { code: 300, message: "Validation Failed.", errors } });
  });
});

function licences(licence: object) {
  return { action: "create", user_info: { ...person, license_info_list: [licence] } };
}

test("On-prem users are refused in Zoom's own words", async () => {
  const zoom = await startZoom();
  const body = { code: 300, message: "Your account can't set user type as On-prem." };
  expect(await create(zoom, { ...person, type: 3 })).toMatchObject({ status: 400, body });
});

test.each(["Short1a", "abcdefgh", "ABCDEFG1", "abcdefg1", "NoDigitsHere", "12345678", "a".repeat(33)])(
  "autoCreate refuses the password %s",
  async (password) => {
    const zoom = await startZoom();
    const body = { code: 300, message: "Invalid parameter: password" };
    expect(await create(zoom, { ...person, password }, "autoCreate")).toMatchObject({ status: 400, body });
  },
);

test("autoCreate takes a good password, and the other actions pass any over", async () => {
  const zoom = await startZoom();
  expect((await create(zoom, { ...person, password: "if42!LfH@" }, "autoCreate")).status).toBe(201);
  expect((await create(zoom, { ...person, email: "b@example.com", password: "x" }, "ssoCreate")).status).toBe(201);
});

test.each([
  ["text that is no JSON", "text/plain", "hello"],
  ["a JSON array", "application/json", "[]"],
  ["nothing", "application/json", ""],
  ["a form", "application/x-www-form-urlencoded", "action=create"],
])("A body that is %s is refused", async (_, type, body) => {
  const zoom = await startZoom();
  const headers = { authorization: `Bearer ${await zoom.token()}`, "content-type": type };
  const answer = await zoom.plain("POST", "/v2/users", { headers, body });
  expect(answer).toMatchObject({
    status: 400,
    body: { code: 300, message: "Request Body should be a valid JSON object." },
  });
});

describe("An address that is in use", () => {
  test("is refused, whatever its case", async () => {
    const zoom = await startZoom();
    await addUser(zoom, { action: "autoCreate" });
    const body = { code: 1005, message: 'Email "DANA@example.com" has already been used.' };
    expect(await create(zoom, { ...person, email: "DANA@example.com" })).toMatchObject({ status: 409, body });
  });

  test.each([
    ["conflict", 409],
    ["reinvite", 201],
  ] as const)("by a pending user is, under the policy %s, answered %i", async (recreatePending, status) => {
    const zoom = await startZoom({ recreatePending });
    await addUser(zoom);
    expect((await create(zoom, person)).status).toBe(status);
  });

  test("by a pending user who is invited again keeps its id and gains time", async () => {
    const zoom = await startZoom({ recreatePending: "reinvite" });
    const id = await addUser(zoom);
    zoom.clock.advance(29 * 86_400_000);
    expect((await create(zoom, person)).body["id"]).toBe(id);
    zoom.clock.advance(29 * 86_400_000);
    expect((await zoom.call("GET", `/users/${id}`)).status).toBe(200);
  });

  test("by an expired invitation is free again", async () => {
    const zoom = await startZoom();
    const id = await addUser(zoom);
    zoom.clock.advance(30 * 86_400_000);
    const { status, body } = await create(zoom, person);
    expect(status).toBe(201);
    expect(body["id"]).not.toBe(id);
  });
});

test("ssoCreate needs single sign-on", async () => {
  const zoom = await startZoom({ sso: "off" });
  expect(await create(zoom, person, "ssoCreate")).toMatchObject({ status: 400, body: { code: 2002 } });
});

test("A user's creation time is the time of the call", async () => {
  const zoom = await startZoom();
  const id = await addUser(zoom, { action: "autoCreate" });
  zoom.clock.advance(60_000);
  expect(Date.parse(String((await zoom.call("GET", `/users/${id}`)).body["user_created_at"]))).toBe(someDay);
});
