import { describe, expect, test } from "@jest/globals";
import listCallHistory from "../../../components/zoom_admin/actions/list-call-history/list-call-history.ts";
import listPhoneNumbers from "../../../components/zoom_admin/actions/list-phone-numbers/list-phone-numbers.ts";
import listPhoneUsers from "../../../components/zoom_admin/actions/list-phone-users/list-phone-users.ts";
import { failureOf, runAction } from "../support/run-component.ts";
import { zoom } from "../support/zoom.ts";

const month = "from=2026-01-30&to=2026-03-01";

describe("list-call-history", () => {
  test("lists the account's calls of the month up to today, to the end", async () => {
    const call = { call_history_uuid: "h1", direction: "inbound" };
    const other = { ...call, call_history_uuid: "h2" };
    zoom()
      .get(`/phone/call_history?page_size=300&${month}`)
      .reply(200, { next_page_token: "t2", call_history: [call] })
      .get(`/phone/call_history?page_size=300&${month}&next_page_token=t2`)
      .reply(200, { next_page_token: "", call_history: [call, other] });
    const { returned, exports } = await runAction(listCallHistory);
    expect(returned).toEqual([call, other]);
    expect(exports.$summary).toBe("Listed 2 calls of the account from 2026-01-30 to 2026-03-01");
  });

  test("lists the calls of one user that are as asked for", async () => {
    const call = { id: "c1", direction: "outbound" };
    zoom()
      .get(
        "/phone/users/dana%2B1%40example.com/call_history?page_size=2&from=2026-02-01&to=2026-02-02" +
          "&directions=outbound&connect_types=external&keyword=%2B49",
      )
      .reply(200, { call_logs: [call] });
    const props = {
      ...{ userId: "dana+1@example.com", from: "2026-02-01", to: "2026-02-02", maxResults: "2" },
      ...{ direction: "outbound", connectType: "external", keyword: "+49" },
    };
    const { returned, exports } = await runAction(listCallHistory, { props });
    expect(returned).toEqual([call]);
    expect(exports.$summary).toBe("Listed 1 call of dana+1@example.com from 2026-02-01 to 2026-02-02");
  });

  test.each([
    [404, 300, "User does not exist: u1.", "UserNotFoundError", "Zoom Phone knows no user u1"],
    [400, 301, "Invalid request param: from.", "InvalidRequestError", 'saying "Invalid request param: from"'],
    [404, 1001, "User does not exist: u1.", "UserNotFoundError", "this account has no user u1"],
  ])("explains %s %s %s", async (status, code, message, name, sentence) => {
    zoom().get(`/phone/users/u1/call_history?page_size=300&${month}`).reply(status, { code, message });
    const error = await failureOf(runAction(listCallHistory, { props: { userId: "u1" } }));
    expect(error).toMatchObject({ name, status, code });
    expect(error.message).toContain("The user's calls could not be listed: ");
    expect(error.message).toContain(sentence);
  });

  test.each([
    [{ direction: "up" }, '`direction` must be inbound or outbound; it was "up".'],
    [{ connectType: "none" }, '`connectType` must be internal or external; it was "none".'],
    [{ from: "2026-03-09" }, "`from` must not be after `to`"],
  ])("refuses %j before asking", async (props, message) => {
    const error = await failureOf(runAction(listCallHistory, { props }));
    expect(error.name).toBe("ConfigurationError");
    expect(error.message).toContain(message);
  });
});

describe.each([
  {
    what: "list-phone-numbers",
    action: listPhoneNumbers,
    path: "/phone/numbers",
    rows: "phone_numbers",
    props: { type: "assigned", extensionType: "callQueue", siteId: "s1" },
    query: "type=assigned&extension_type=callQueue&site_id=s1",
    summary: "Listed 2 phone numbers",
  },
  {
    what: "list-phone-users",
    action: listPhoneUsers,
    path: "/phone/users",
    rows: "users",
    props: { status: "activate", keyword: "dana", siteId: "s1" },
    query: "status=activate&keyword=dana&site_id=s1",
    summary: "Listed 2 users of Zoom Phone",
  },
])("$what", ({ action, path, rows, props, query, summary }) => {
  const [one, two] = [{ id: "1" }, { id: "2" }];

  test("lists all of them, 100 at once, and begins again where a page token expires", async () => {
    zoom()
      .get(`${path}?page_size=100`)
      .twice()
      .reply(200, { next_page_token: "t2", [rows]: [one] })
      .get(`${path}?page_size=100&next_page_token=t2`)
      .reply(400, { code: 400, message: "The next page token is invalid or expired." })
      .get(`${path}?page_size=100&next_page_token=t2`)
      .reply(200, { [rows]: [two] });
    const { returned, exports } = await runAction(action);
    expect(returned).toEqual([one, two]);
    expect(exports.$summary).toBe(summary);
  });

  test("lists those that are asked for, at most so many", async () => {
    zoom()
      .get(`${path}?page_size=1&${query}`)
      .reply(200, { next_page_token: "t2", [rows]: [one] });
    expect((await runAction(action, { props: { ...props, maxResults: 1 } })).returned).toEqual([one]);
  });

  test.each([
    [
      400,
      124,
      "You do not have permission, because the current site `s1` does not belong to the target sites.",
      "MissingRoleError",
    ],
    [404, 2001, "Account does not exist.", "PlanError"],
    [400, 400, "Please enter at least 2 valid characters.", "InvalidRequestError"],
  ])("explains %s %s %s", async (status, code, message, name) => {
    zoom().get(`${path}?page_size=100`).reply(status, { code, message });
    expect(await failureOf(runAction(action))).toMatchObject({ name, status, code });
  });
});

test.each<[{ key: string } & Parameters<typeof runAction>[0], Record<string, unknown>, string]>([
  [listPhoneNumbers, { type: "mine" }, '`type` must be all, assigned, unassigned or byoc; it was "mine".'],
  [
    listPhoneNumbers,
    { extensionType: "user" },
    '`extensionType` goes with the numbers that are assigned only; it was "user".',
  ],
  [listPhoneUsers, { status: "on" }, '`status` must be activate, deactivate or pending; it was "on".'],
])("$0.key refuses $1 before asking", async (action, props, message) => {
  expect(await failureOf(runAction(action, { props }))).toMatchObject({ name: "ConfigurationError", message });
});
