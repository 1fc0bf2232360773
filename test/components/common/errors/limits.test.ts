import { describe, expect, test } from "@jest/globals";
import {
  addMeetingRegistrant,
  addMeetingRegistrants,
  updateMeetingRegistrantStatus,
} from "../../../../components/zoom_admin/common/operations/meeting-registrants.ts";
import { updateUserEmail } from "../../../../components/zoom_admin/common/operations/user-credentials.ts";
import {
  addWebinarRegistrant,
  updateWebinarRegistrantStatus,
} from "../../../../components/zoom_admin/common/operations/webinar-people.ts";
import { failureOf } from "../../support/run-component.ts";
import { zoom } from "../../support/zoom.ts";
import { $, app, requests } from "./requests.ts";

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
