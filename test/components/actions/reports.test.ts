import { describe, expect, test } from "@jest/globals";
import getDailyReport from "../../../components/zoom_admin/actions/get-daily-report/get-daily-report.ts";
import meetingReport from "../../../components/zoom_admin/actions/get-meeting-participant-report/get-meeting-participant-report.ts";
import webinarReport from "../../../components/zoom_admin/actions/get-webinar-participant-report/get-webinar-participant-report.ts";
import listActiveHosts from "../../../components/zoom_admin/actions/list-active-hosts/list-active-hosts.ts";
import { failureOf, runAction } from "../support/run-component.ts";
import { zoom } from "../support/zoom.ts";

describe("get-daily-report", () => {
  const report = {
    year: 2026,
    month: 2,
    dates: [
      { date: "2026-02-01", meetings: 2 },
      { date: "2026-02-02", meetings: 1 },
    ],
  };

  test.each([
    [{}, "/report/daily"],
    [{ year: 2026, month: "2", groupId: "g1" }, "/report/daily?year=2026&month=2&group_id=g1"],
  ])("reads a month: %j", async (props, path) => {
    zoom().get(path).reply(200, report);
    const { returned, exports } = await runAction(getDailyReport, { props });
    expect(returned).toEqual(report);
    expect(exports.$summary).toBe("Read the report of 2026-02: 3 meetings");
  });

  test("says that Zoom keeps it for six months", async () => {
    const message = "Daily report can only be provided for a month that falls within the recent 6 months.";
    zoom().get("/report/daily?year=2020&month=1").reply(400, { code: 300, message });
    const error = await failureOf(runAction(getDailyReport, { props: { year: 2020, month: 1 } }));
    expect(error).toMatchObject({ name: "TooOldError", status: 400, code: 300 });
    expect(error.message).toContain(
      "The daily report could not be read: Zoom keeps this report for the last six months",
    );
  });

  test.each([
    [{ year: 2026 }, "`month` is needed with `year`; it was not given."],
    [{ month: 3 }, "`year` is needed with `month`; it was not given."],
    [{ year: 2026, month: 13 }, "`month` must be a whole number from 1 to 12; it was 13."],
  ])("refuses %j before asking", async (props, message) => {
    expect(await failureOf(runAction(getDailyReport, { props }))).toMatchObject({
      name: "ConfigurationError",
      message,
    });
  });
});

describe("list-active-hosts", () => {
  const hosts = [
    { id: "u1", email: "dana@example.com", meetings: 3 },
    { id: "u2", email: "sam@example.com", meetings: 1 },
  ];

  test("lists the hosts of the month up to today, to the end", async () => {
    const query = "/report/users?page_size=300&type=active&from=2026-01-30&to=2026-03-01";
    zoom()
      .get(query)
      .reply(200, { next_page_token: "t2", users: [hosts[0]] })
      .get(`${query}&next_page_token=t2`)
      .reply(200, { users: [hosts[1]] });
    const { returned, exports } = await runAction(listActiveHosts);
    expect(returned).toEqual(hosts);
    expect(exports.$summary).toBe("Listed 2 active hosts from 2026-01-30 to 2026-03-01");
  });

  test("begins again where a page token expires on the way", async () => {
    const query = "/report/users?page_size=300&type=active&from=2026-01-30&to=2026-03-01";
    const expired = { code: 300, message: "The next page token is invalid or expired." };
    zoom()
      .get(query)
      .twice()
      .reply(200, { next_page_token: "t2", users: [hosts[0]] })
      .get(`${query}&next_page_token=t2`)
      .reply(400, expired)
      .get(`${query}&next_page_token=t2`)
      .reply(200, { users: [hosts[1]] });
    expect((await runAction(listActiveHosts)).returned).toEqual(hosts);
  });

  test("lists the hosts of a group who held no meeting, at most so many", async () => {
    zoom()
      .get("/report/users?page_size=1&type=inactive&from=2026-02-01&to=2026-02-28&group_id=g1")
      .reply(200, { next_page_token: "t2", users: [hosts[0]] });
    const props = { type: "inactive", from: "2026-02-01", to: "2026-02-28", groupId: "g1", maxResults: 1 };
    const { exports } = await runAction(listActiveHosts, { props });
    expect(exports.$summary).toBe("Listed 1 inactive host from 2026-02-01 to 2026-02-28");
  });

  test("takes the month after a first day in the past", async () => {
    zoom().get("/report/users?page_size=300&type=active&from=2025-12-01&to=2025-12-31").reply(200, {});
    expect((await runAction(listActiveHosts, { props: { from: "2025-12-01" } })).returned).toEqual([]);
  });

  test.each([
    [{ type: "busy" }, '`type` must be active or inactive; it was "busy".'],
    [{ from: "1 March" }, '`from` must be a date such as 2026-03-01; it was "1 March".'],
    [{ to: "2026-02-30" }, '`to` must be a date such as 2026-03-01; it was "2026-02-30".'],
    [{ from: "2026-03-02" }, '`from` must not be after `to` (today where none is given); it was "2026-03-02".'],
    [
      { from: "2026-01-01", to: "2026-03-01" },
      '`from` must be at most a month before `to`, since Zoom reports on no more at once; it was "2026-01-01".',
    ],
    [{ maxResults: 0 }, "`maxResults` must be a whole number from 1 to 1000000; it was 0."],
  ])("refuses %j before asking", async (props, message) => {
    expect(await failureOf(runAction(listActiveHosts, { props }))).toMatchObject({
      name: "ConfigurationError",
      message,
    });
  });
});

describe.each([
  { kind: "meeting", action: meetingReport, prop: "meetingId", path: "/report/meetings" },
  { kind: "webinar", action: webinarReport, prop: "webinarId", path: "/report/webinars" },
])("get-$kind-participant-report", ({ kind, action, prop, path }) => {
  const stay = { id: "p1", user_id: "16", name: "Dana", join_time: "2026-03-01T09:00:00Z", duration: 60 };
  const again = { ...stay, user_id: "17", join_time: "2026-03-01T09:30:00Z" };

  test("lists each stay, to the end", async () => {
    zoom()
      .get(`${path}/853938470/participants?page_size=300`)
      .reply(200, { next_page_token: "t2", participants: [stay] })
      .get(`${path}/853938470/participants?page_size=300&next_page_token=t2`)
      .reply(200, { next_page_token: "", participants: [again] });
    const { returned, exports } = await runAction(action, { props: { [prop]: "853 938 470" } });
    expect(returned).toEqual([stay, again]);
    expect(exports.$summary).toBe(`Listed 2 stays in ${kind} 853938470`);
  });

  test("asks for one time it was held, with the registrations", async () => {
    zoom()
      .get(`${path}/%252F444AAAiAAAAAiAiAiiAii%253D%253D/participants?page_size=5&include_fields=registrant_id`)
      .reply(200, { participants: [stay] });
    const props = { [prop]: "/444AAAiAAAAAiAiAiiAii==", includeRegistrantId: true, maxResults: 5 };
    expect((await runAction(action, { props })).returned).toEqual([stay]);
  });

  test.each([
    [400, 12702, `Can not access ${kind} a year ago.`, "TooOldError", "was held more than a year ago"],
    [404, 3001, `${kind} 853938470 not found or has expired.`, "MeetingNotFoundError", "It may not have been held yet"],
    [400, 1010, "User does not belong to this account: a1.", "OtherAccountError", "Check which account is connected"],
    [400, 200, "No permission.", "MissingRoleError", "the role of the token's owner lacks the right"],
  ])("explains %s %s %s", async (status, code, message, name, sentence) => {
    zoom().get(`${path}/853938470/participants?page_size=300`).reply(status, { code, message });
    const error = await failureOf(runAction(action, { props: { [prop]: "853938470" } }));
    expect(error).toMatchObject({ name, status, code });
    expect(error.message).toContain(`The report of the ${kind}'s participants could not be read: `);
    expect(error.message).toContain(sentence);
  });

  test("refuses what is no id before asking", async () => {
    const message = `\`${prop}\` must be a ${kind} id of 9 to 11 digits or a ${kind} UUID; it was "7".`;
    const error = await failureOf(runAction(action, { props: { [prop]: "7" } }));
    expect(error).toMatchObject({ name: "ConfigurationError", message });
  });
});
