import { describe, expect, test } from "@jest/globals";
import nock from "nock";
import {
  addMeetingRegistrant,
  addMeetingRegistrants,
  updateMeetingRegistrantStatus,
} from "../../../components/zoom_admin/common/operations/meeting-registrants.ts";
import { createMeeting, deleteMeeting } from "../../../components/zoom_admin/common/operations/meetings.ts";
import {
  createEventSubscription,
  deleteEventSubscription,
} from "../../../components/zoom_admin/common/operations/subscriptions.ts";
import {
  updateUserEmail,
  updateUserPassword,
} from "../../../components/zoom_admin/common/operations/user-credentials.ts";
import {
  createUser,
  deleteUser,
  getUser,
  listUsers,
  updateUserStatus,
} from "../../../components/zoom_admin/common/operations/users.ts";
import {
  addWebinarRegistrant,
  updateWebinarRegistrantStatus,
} from "../../../components/zoom_admin/common/operations/webinar-people.ts";
import zoomAdmin from "../../../components/zoom_admin/zoom_admin.app.ts";
import { bindApp, failureOf, FakeTime, TOKEN } from "../support/run-component.ts";
import { broken, zoom } from "../support/zoom.ts";

const $ = { export: () => undefined, context: {} };
const app = () => bindApp(zoomAdmin, { time: new FakeTime("2026-03-01T18:48:00Z") });
const make = { $, data: { action: "create", user_info: { email: "dana@example.com", type: 1 } } };

const requests = {
  createUser: { mock: () => zoom().post("/users"), send: () => app().request(createUser, make) },
  getUser: { mock: () => zoom().get("/users/u1"), send: () => app().request(getUser, { $, path: { userId: "u1" } }) },
  listUsers: { mock: () => zoom().get("/users").query(true), send: () => app().request(listUsers, { $ }) },
  deleteUser: {
    mock: () => zoom().delete("/users/u1"),
    send: () => app().request(deleteUser, { $, path: { userId: "u1" } }),
  },
  status: {
    mock: () => zoom().put("/users/u1/status", { action: "deactivate" }),
    send: () => app().request(updateUserStatus, { $, path: { userId: "u1" }, data: { action: "deactivate" } }),
  },
  createMeeting: {
    mock: () => zoom().post("/users/u1/meetings"),
    send: () => app().request(createMeeting, { $, path: { userId: "u1" }, data: {} }),
  },
  deleteMeeting: {
    mock: () => zoom().delete("/meetings/853938470"),
    send: () => app().request(deleteMeeting, { $, path: { meetingId: "853938470" } }),
  },
  register: {
    mock: () => zoom().post("/meetings/853938470/registrants"),
    send: () => app().request(addMeetingRegistrant, { $, path: { meetingId: "853938470" }, data: {} }),
  },
  password: {
    mock: () => zoom().put("/users/u1/password"),
    send: () => app().request(updateUserPassword, { $, path: { userId: "u1" }, data: { password: "x" } }),
  },
  subscribe: {
    mock: () => zoom().post("/marketplace/app/event_subscription"),
    send: () => app().request(createEventSubscription, { data: {} }),
  },
  unsubscribe: {
    mock: () => zoom().delete("/marketplace/app/event_subscription/s1"),
    send: () => app().request(deleteEventSubscription, { path: { eventSubscriptionId: "s1" } }),
  },
};

type Name = keyof typeof requests;
type Row = [request: Name, status: number, code: number | undefined, said: string, name: string, sentence: string];

const rows: Row[] = [
  [
    "getUser",
    401,
    124,
    "Invalid access token.",
    "InvalidTokenError",
    "Zoom does not accept the account's token, because it has expired or was revoked. Reconnect the account",
  ],
  ["getUser", 401, 124, "Access token is expired.", "InvalidTokenError", "Reconnect the account"],
  [
    "getUser",
    400,
    4711,
    "Invalid access token, does not contain scopes:[user:read:user, user:read:user:admin].",
    "MissingScopeError",
    "the token lacks a permission. Add the scope `user:read:user:admin` to your app in the Zoom Marketplace (Manage > your app > Scopes) and reconnect the account",
  ],
  [
    "createMeeting",
    401,
    124,
    "Invalid access token, does not contain scopes: [meeting:write:admin]",
    "MissingScopeError",
    "`meeting:write:admin`",
  ],
  ["getUser", 400, 4711, "", "MissingScopeError", "`user:read:user:admin`"],
  [
    "createMeeting",
    400,
    124,
    "Invalid access token, does not contain scopes: [meeting:write:admin]",
    "MissingScopeError",
    "an app that acts for a single user reaches that user alone, as `me`",
  ],
  [
    "createMeeting",
    401,
    4700,
    "Invalid access token, does not contain scopes: [meeting:write:admin]",
    "MissingScopeError",
    "`meeting:write:admin`",
  ],
  ["getUser", 401, 4700, "Invalid access token.", "InvalidTokenError", "Reconnect the account"],
  ["getUser", 400, 124, "Access token is expired.", "InvalidTokenError", "Reconnect the account"],
  [
    "createUser",
    400,
    200,
    "Invalid access token. Does not contain permissions [User:Edit].",
    "MissingRoleError",
    "the role of the token's owner lacks the right `User:Edit`. Give it to that role in Zoom (User Management > Roles)",
  ],
  ["createUser", 400, 200, "No permission.", "MissingRoleError", "lacks the right to do this"],
  ["createUser", 400, 200, "No privilege.", "MissingRoleError", "lacks the right to do this"],
  [
    "createUser",
    400,
    200,
    "Only available for paid account: abc",
    "PlanError",
    "the account's Zoom plan does not include this",
  ],
  [
    "getUser",
    401,
    201,
    "You do not have permission to access the targeted resource.",
    "AccessDeniedError",
    "the token may not reach this resource",
  ],
  [
    "getUser",
    400,
    2300,
    "This API endpoint is not recognized.",
    "UnknownEndpointError",
    "there is no such address at Zoom. Check the API address of the connected account",
  ],
  ["getUser", 404, 2300, "This API endpoint is not recognized.", "UnknownEndpointError", "no such address at Zoom"],
  ["getUser", 404, 64041, "Route Not Found", "UnknownEndpointError", "there is no such address at Zoom"],
  [
    "listUsers",
    400,
    300,
    "The next page token is invalid or expired.",
    "ExpiredPageTokenError",
    "a page token is good for 15 minutes",
  ],
  [
    "createUser",
    400,
    300,
    "Request Body should be a valid JSON object.",
    "InvalidRequestError",
    'Zoom rejects what was sent, saying "Request Body should be a valid JSON object"',
  ],
  [
    "createUser",
    400,
    300,
    "Invalid parameter: password",
    "PasswordError",
    "the password does not meet the account's rules",
  ],
  [
    "createUser",
    400,
    300,
    "Your account can't set user type as On-prem.",
    "LicenceError",
    "on-prem users (type 3) are no longer made through this API",
  ],
  ["getUser", 404, 1001, "User does not exist: u1.", "UserNotFoundError", "this account has no user u1"],
  [
    "createUser",
    409,
    1005,
    'Email "dana@example.com" has already been used.',
    "EmailTakenError",
    "the address dana@example.com has a Zoom user already",
  ],
  [
    "createUser",
    409,
    1005,
    "User already in the account: dana@example.com",
    "EmailTakenError",
    "the address dana@example.com has a Zoom user already",
  ],
  [
    "createUser",
    400,
    1009,
    "The user dana@example.com already holds an active account.",
    "EmailTakenError",
    "dana@example.com has an active account of their own at Zoom",
  ],
  [
    "getUser",
    400,
    1010,
    "User not belong to this account",
    "OtherAccountError",
    "u1 does not belong to this account, or has not accepted the invitation yet",
  ],
  ...["User not found on this account: abc.", "User does not belong to this account: abc."].map((said): Row => [
    "getUser",
    400,
    1010,
    said,
    "OtherAccountError",
    "u1 does not belong to this account, or has not accepted the invitation yet",
  ]),
  ["createUser", 400, 1107, "Email domain is blocked.", "EmailDomainError", "Zoom has blocked this e-mail domain"],
  [
    "createUser",
    400,
    11321,
    "Email domain is blocked by Zoom Trust & Safety.",
    "EmailDomainError",
    "Zoom has blocked this e-mail domain",
  ],
  [
    "createUser",
    400,
    1116,
    "Email address dana@example.com doesn't match limited domains: b.com",
    "EmailDomainError",
    "the account only takes users of certain e-mail domains",
  ],
  [
    "createUser",
    400,
    1108,
    "Permission requirements to change the user type of this user were not met.",
    "LicenceError",
    "does not allow this user to have that `type`",
  ],
  [
    "createUser",
    400,
    1109,
    "Host is not a paid user.",
    "LicenceError",
    "the user has no paid licence, which this needs",
  ],
  [
    "createUser",
    404,
    1102,
    "You cannot enable the Zoom Phone feature because you do not have any available licenses.",
    "LicenceError",
    "no Zoom Phone licence left",
  ],
  ...[2033, 2034, 2038, 2039, 3412].map((code): Row => [
    "createUser",
    400,
    code,
    "Your request could not be approved.",
    "LicenceError",
    "the account has no room for another user of that kind",
  ]),
  [
    "createUser",
    400,
    2002,
    "SSO has not been enabled for this account.",
    "SingleSignOnError",
    "does not have single sign-on",
  ],
  [
    "createUser",
    400,
    2032,
    "The ssoCreate option is only available for SSO Partners.",
    "SingleSignOnError",
    "does not have single sign-on",
  ],
  ...[2016, 2035, 2036, 2037].map((code): Row => [
    "createUser",
    400,
    code,
    "No permission.",
    "AccessDeniedError",
    "Zoom does not let this account add that person",
  ]),
  [
    "status",
    400,
    1000,
    "The user cannot be changed because they are a Call-queue manager or Auto-receptionist operator.",
    "UserInUseError",
    "serves a call queue",
  ],
  [
    "getUser",
    400,
    1000,
    "You can not access settings of users that are still in pending state.",
    "PendingUserError",
    "u1 has not accepted the invitation yet",
  ],
  [
    "createUser",
    404,
    4130,
    "A group with this g1 does not exist.",
    "GroupNotFoundError",
    "Take its id from the list of groups",
  ],
  ["createUser", 404, 4130, "Group does not exist: g1.", "GroupNotFoundError", "that group does not exist"],
  [
    "getUser",
    400,
    1120,
    "A valid invitation to join the Zoom account was not found for this user.",
    "InvitationExpiredError",
    "the invitation of u1 was not accepted in time and has expired",
  ],
  [
    "deleteUser",
    400,
    1107,
    "You can not disassociate a user with managed domain.",
    "ManagedDomainError",
    "Take the action `delete`",
  ],
  [
    "deleteUser",
    400,
    1117,
    "You can not disassociate an Admin user.",
    "AdminUserError",
    "an administrator cannot be unlinked",
  ],
  ["deleteUser", 400, 300, "Unable to unlink API user(s).", "ApiUserError", "Take the action `delete`"],
  [
    "deleteUser",
    400,
    300,
    "The transfer-to email address cannot be the same as the unlinked or deleted user's email address.",
    "TransferError",
    "Choose another active user",
  ],
  [
    "deleteUser",
    400,
    300,
    "This user has published events on Zoom Events and cannot be deleted or unlinked.",
    "UserInUseError",
    "published events in Zoom Events",
  ],
  [
    "deleteUser",
    400,
    200,
    "Cannot delete a user out of your account.",
    "OtherAccountError",
    "u1 does not belong to this account",
  ],
  ["deleteUser", 400, 200, "Cannot delete a Zoom Rooms user.", "UserInUseError", "this is the user of a Zoom Room"],
  [
    "deleteUser",
    400,
    200,
    "Unable to delete this deactivated user. Please contact Zoom support team for more information.",
    "InactiveUserError",
    "Ask Zoom's support",
  ],
  [
    "status",
    400,
    3412,
    "Your request to activate the user was not approved.",
    "LicenceError",
    "no room for another user",
  ],
  [
    "createMeeting",
    400,
    3161,
    "Your user account is not allowed meeting hosting and scheduling capabilities.",
    "HostNotAllowedError",
    "u1 may not host or schedule meetings",
  ],
  [
    "createMeeting",
    400,
    3000,
    "Instant meetings do not support the `schedule_for` parameter, and you can't.",
    "MeetingRefusedError",
    "an instant meeting cannot be made for another user",
  ],
  [
    "createMeeting",
    400,
    3000,
    "Users in 'u1' have been blocked from joining meetings and webinars.",
    "MeetingRefusedError",
    "blocks users of that domain",
  ],
  [
    "createMeeting",
    400,
    3000,
    "You cannot schedule a meeting for u1",
    "MeetingRefusedError",
    "Check the host's scheduling privileges",
  ],
  [
    "deleteMeeting",
    404,
    3001,
    "Meeting does not exist: 853938470.",
    "MeetingNotFoundError",
    "there is no meeting 853938470",
  ],
  [
    "deleteMeeting",
    404,
    3001,
    "Meeting 853938470 not found or has expired.",
    "MeetingNotFoundError",
    "It may have been deleted, have expired, or belong to another account",
  ],
  [
    "register",
    404,
    1001,
    "Meeting does not exist: 853938470.",
    "MeetingNotFoundError",
    "there is no meeting 853938470",
  ],
  [
    "register",
    400,
    3043,
    "Meeting has reached maximum attendee capacity.",
    "RegistrationRefusedError",
    "853938470 has as many registrants as it can take",
  ],
  ...[1124, 1125, 1126, 1127, 1128, 1129, 1130, 1131, 1136].map((code): Row => [
    "password",
    400,
    code,
    "Have at least 8 characters",
    "PasswordError",
    "the password does not meet the account's rules",
  ]),
  [
    "deleteMeeting",
    400,
    3018,
    "Not allowed to delete PMI.",
    "MeetingRefusedError",
    "a Personal Meeting ID cannot be deleted",
  ],
  [
    "deleteMeeting",
    400,
    3037,
    "Not allowed to delete PAC.",
    "MeetingRefusedError",
    "a personal audio conference cannot be deleted",
  ],
  [
    "deleteMeeting",
    400,
    300,
    "Invalid parameter: `occurrence_id`.",
    "MeetingNotFoundError",
    "the meeting has no such occurrence",
  ],
  [
    "subscribe",
    400,
    1003,
    "The user u1 missed permission to subscribe application events: user.created",
    "SubscriptionRefusedError",
    "the app may not receive one of these events",
  ],
  [
    "subscribe",
    400,
    1602,
    "The event is not allowed for the app: user.created",
    "SubscriptionRefusedError",
    "the app may not receive one of these events",
  ],
  [
    "subscribe",
    400,
    1300,
    "The user don't authorize the app: u1.",
    "SubscriptionRefusedError",
    "Reconnect the account",
  ],
  [
    "subscribe",
    400,
    1500,
    "The events list is empty.",
    "SubscriptionRefusedError",
    'saying "The events list is empty"',
  ],
  [
    "subscribe",
    404,
    1601,
    "App event not exists: user.crated",
    "SubscriptionRefusedError",
    "one of the events does not exist",
  ],
  [
    "subscribe",
    404,
    1701,
    "The event webhook url validate failed: https://a.example.",
    "SubscriptionRefusedError",
    "Zoom could not validate the endpoint",
  ],
  [
    "unsubscribe",
    404,
    1601,
    "App event subscription is invalid: s1",
    "SubscriptionNotFoundError",
    "there is no such subscription any more",
  ],
  ["getUser", 418, 99999, "Something new.", "ZoomError", "Zoom refused it for the reason it gives"],
  [
    "listUsers",
    403,
    undefined,
    "Access to the Zoom REST API has been denied for this account.",
    "AccessDeniedError",
    "Zoom denies this account its API",
  ],
];

describe("what Zoom refuses", () => {
  test.each(rows)("%s: %s %s %j is a %s", async (request, status, code, said, name, sentence) => {
    requests[request].mock().reply(status, { code, message: said }, { "x-zm-trackingid": "v=2.0;id=7" });
    const error = await failureOf(requests[request].send());
    expect(error).toMatchObject({ name, status, code, trackingId: "v=2.0;id=7" });
    expect(error.message).toContain(sentence);
    expect(error.message).toContain(`(Zoom said: ${[status, code, said && `"${said}"`].filter(Boolean).join(" ")})`);
  });

  test("names the fields that did not pass validation", async () => {
    const errors = [{ field: "user_info.email", message: "Invalid field." }];
    requests.createUser.mock().reply(400, { code: 300, message: "Validation Failed.", errors });
    expect((await failureOf(requests.createUser.send())).message).toContain(
      "Zoom rejects `user_info.email` (Invalid field). Correct it",
    );
  });

  test("reads the scopes out of a body that is not JSON because its quotes are not escaped", async () => {
    const body =
      '{"code":104,"message":"Invalid access token, does not contain scopes:["user:read:user:admin","user:read:user"]"}';
    requests.getUser.mock().reply(400, body);
    const error = await failureOf(requests.getUser.send());
    expect(error).toMatchObject({ name: "MissingScopeError", code: 104 });
    expect(error.message).toContain("`user:read:user:admin`");
  });

  test("reads the words out of a gateway's page", async () => {
    const page = "<html><head><style>b{}</style></head><body><h1>403 Forbidden</h1></body></html>";
    requests.getUser.mock().reply(403, page);
    const error = await failureOf(requests.getUser.send());
    expect(error).toMatchObject({ name: "AccessDeniedError", status: 403, code: undefined });
    expect(error.message).toContain('(Zoom said: 403 "403 Forbidden")');
  });

  test.each(["null", "[]", '"no"', '{"code":{},"errors":7}', ""])("survives the body %j", async (body) => {
    requests.getUser.mock().reply(400, body);
    expect(await failureOf(requests.getUser.send())).toMatchObject({ name: "ZoomError", status: 400, code: undefined });
  });
});

describe("a refused token", () => {
  const refusal = { code: 124, message: "Access token is expired." };
  const step = () => ({ export: () => undefined, context: {} });

  test("leaves nothing to look for where the step has only read before", async () => {
    const ofStep = step();
    requests.getUser.mock().reply(200, { id: "u1" });
    await app().request(getUser, { $: ofStep, path: { userId: "u1" } });
    requests.createUser.mock().reply(401, refusal);
    const error = await failureOf(app().request(createUser, { ...make, $: ofStep }));
    expect(error).toMatchObject({ name: "InvalidTokenError", changedNothing: true });
  });

  test.each([
    ["made something", 201],
    ["asked for something without an answer", 500],
  ])("leaves something to look for where the step has %s before", async (_, status) => {
    const ofStep = step();
    requests.createUser.mock().reply(status, { id: "u1" });
    await app()
      .request(createUser, { ...make, $: ofStep })
      .catch(() => undefined);
    requests.createMeeting.mock().reply(401, refusal);
    const error = await failureOf(app().request(createMeeting, { $: ofStep, path: { userId: "u1" }, data: {} }));
    expect(error).toMatchObject({ name: "InvalidTokenError", changedNothing: false });
  });
});

describe("what an error holds", () => {
  const everything = (error: object) =>
    JSON.stringify(Object.getOwnPropertyNames(error).map((name) => String((error as Record<string, unknown>)[name])));

  test("is no token where the connection broke, and no request", async () => {
    requests.createUser.mock().replyWithError(broken);
    const error = await failureOf(requests.createUser.send());
    expect(error).toMatchObject({ name: "ConnectionError", code: "ECONNRESET" });
    expect(error.message).toBe(
      "The user was not created, as far as can be told: the connection to Zoom broke before its answer came. Look in Zoom before trying again. (Network: ECONNRESET)",
    );
    expect(everything(error)).not.toContain(TOKEN);
    expect(error).not.toHaveProperty("config");
    expect(error).not.toHaveProperty("request");
    expect(error).not.toHaveProperty("cause");
  });

  test("is no token where a gateway shows the request in its answer, and nothing is exported", async () => {
    const exported: string[] = [];
    const step = { export: (name: string) => void exported.push(name), context: { ts: "2026-03-01T10:00:00Z" } };
    requests.getUser.mock().reply(400, `<pre>Authorization: Bearer ${TOKEN}</pre>`, { echo: TOKEN });
    const error = await failureOf(app().request(getUser, { $: step, path: { userId: "u1" } }));
    expect(everything(error)).not.toContain(TOKEN);
    expect(error.message).toContain("Bearer (token)");
    expect(exported).toEqual([]);
  });
});

describe("limits", () => {
  const day =
    "You have exceeded the daily rate limit (100) of Meeting Create/Update API requests permitted for this particular user. You may resume these requests at GMT 00:00:00.";

  test.each([
    [
      day,
      {},
      "Zoom allows 100 meetings to be created or changed per host and day, and u1 has used them up. It goes on at 2026-03-02 00:00 UTC, in 5 h 12 min.",
    ],
    [
      "You have exceeded the daily rate limit (50) of user invite requests permitted for this account. You may resume these requests at GMT 00:00:00.",
      {},
      "Zoom allows the account 50 invitations per day, and they are used up. It goes on at 2026-03-02 00:00 UTC",
    ],
    [
      "You have reached the maximum daily rate limit for this API. Refer to the response header for details on when you can make another request.",
      { "Retry-After": "2026-03-02T06:00:00Z", "X-RateLimit-Type": "Daily-limit" },
      "the account has used up the requests that its Zoom plan allows per day. It goes on at 2026-03-02 06:00 UTC, in 11 h 12 min.",
    ],
    ["Slow down.", { "Retry-After": "600" }, "It goes on at 2026-03-01 18:58 UTC, in 10 min."],
    ["Slow down.", { "x-ratelimit-type": "Daily-limit" }, "It goes on at 2026-03-02 00:00 UTC"],
  ])("stops at once at %j, and says until when", async (message, headers, sentence) => {
    const scope = requests.createMeeting.mock().reply(429, { code: 429, message }, headers);
    const error = await failureOf(requests.createMeeting.send());
    expect(error.name).toBe("DailyLimitError");
    expect(error.message).toContain(sentence);
    expect(Date.parse(error.resumesAt as string)).toBeGreaterThan(Date.parse("2026-03-01T18:48:00Z"));
    expect(scope.isDone()).toBe(true);
  });
});

describe("limits of one thing per day", () => {
  const message =
    "You have reached the maximum daily rate limit for this API. Refer to the response header for details on when you can make another request.";
  const data = {};

  test.each([
    [
      "POST /meetings/1/registrants",
      () => app().request(addMeetingRegistrant, { $, path: { meetingId: "1" }, data }),
      "The registrant was not added: Zoom registers one person three times a day at most for the same meeting, and this is used up",
    ],
    [
      "POST /meetings/1/batch_registrants",
      () => app().request(addMeetingRegistrants, { $, path: { meetingId: "1" }, data }),
      "Zoom registers one person three times a day at most for the same meeting",
    ],
    [
      "PUT /meetings/1/registrants/status",
      () => app().request(updateMeetingRegistrantStatus, { $, path: { meetingId: "1" }, data }),
      "Zoom lets the status of one registrant be changed ten times a day at most",
    ],
    [
      "POST /webinars/1/registrants",
      () => app().request(addWebinarRegistrant, { $, path: { webinarId: "1" }, data }),
      "Zoom registers one person three times a day at most for the same webinar",
    ],
    [
      "PUT /webinars/1/registrants/status",
      () => app().request(updateWebinarRegistrantStatus, { $, path: { webinarId: "1" }, data }),
      "Zoom lets the status of one registrant be changed ten times a day at most",
    ],
    [
      "PUT /users/u1/email",
      () => app().request(updateUserEmail, { $, path: { userId: "u1" }, data }),
      "Zoom lets a user's address be changed three times a day at most",
    ],
  ])("are named, of which Zoom's text says nothing: %s", async (request, send, sentence) => {
    const [method, path] = request.split(" ") as [string, string];
    const scope = zoom().intercept(path, method).reply(429, { code: 429, message });
    const error = await failureOf(send());
    expect(error.name).toBe("DailyLimitError");
    expect(error.message).toContain(sentence);
    expect(error.message).toContain("or else the account has used up the requests that its Zoom plan allows per day");
    expect(error.message).toContain("It goes on at 2026-03-02 00:00 UTC, in 5 h 12 min.");
    expect(scope.isDone()).toBe(true);
  });
});

test("a limit per second that does not end says so, and so does a lock", async () => {
  const perSecond = "You have reached the maximum per-second rate limit for this API. Try again later.";
  requests.deleteUser.mock().times(4).reply(429, { code: 429, message: perSecond });
  expect((await failureOf(requests.deleteUser.send())).message).toBe(
    `The user was not removed: the account sends more requests per second than its Zoom plan allows. Try again in a moment. (Zoom said: 429 "${perSecond}")`,
  );
  const locked = "Too many concurrent requests. A request to disassociate this user has already been made.";
  requests.deleteUser.mock().times(4).reply(429, { code: 429, message: locked });
  expect((await failureOf(requests.deleteUser.send())).message).toBe(
    `The user was not removed: another request on the same user is still under way at Zoom. Try again in a moment. (Zoom said: 429 "${locked}")`,
  );
});

test.each([500, 502, 503, 504])(
  "a fault of Zoom's own (%d) is called so, be its answer JSON or a page",
  async (status) => {
    const sentence = "The user was not created: Zoom had a fault of its own. Try again later.";
    requests.createUser.mock().reply(status, { code: status, message: "Internal Server Error" });
    const told = await failureOf(requests.createUser.send());
    expect(told).toMatchObject({ name: "ServerError", status });
    expect(told.message).toBe(`${sentence} (Zoom said: ${status} "Internal Server Error")`);
    requests.createUser.mock().reply(status, "<html><body>Bad gateway</body></html>");
    expect((await failureOf(requests.createUser.send())).message).toBe(
      `${sentence} (Zoom said: ${status} "Bad gateway")`,
    );
  },
);

test("an unreadable success is no success", async () => {
  nock("https://api.zoom.us/v2").post("/users").reply(201, '{"id":"u1","em');
  expect(await failureOf(requests.createUser.send())).toMatchObject({ name: "ServerError", status: 201 });
});
