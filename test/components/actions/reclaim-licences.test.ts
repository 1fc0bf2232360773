import { describe, expect, test } from "@jest/globals";
import reclaimLicences from "../../../components/zoom_admin/actions/reclaim-licences/reclaim-licences.ts";
import { failureOf, runAction } from "../support/run-component.ts";
import { zoom } from "../support/zoom.ts";

/** It is 2026-03-01T10:00 in these tests, so 90 days ago it was 2025-12-01. */
const idle = {
  type: 2,
  role_id: "2",
  user_created_at: "2024-01-01T00:00:00Z",
  last_login_time: "2025-11-30T00:00:00Z",
};
const users = [
  { id: "u1", email: "idle@example.com", ...idle },
  { id: "u2", email: "busy@example.com", ...idle, last_login_time: "2026-02-20T00:00:00Z" },
  { id: "u3", email: "basic@example.com", ...idle, type: 1 },
  { id: "u4", email: "owner@example.com", ...idle, role_id: "0" },
  { id: "u5", email: "admin@example.com", ...idle, role_id: "1" },
  { id: "u6", email: "helpdesk@example.com", ...idle, role_id: "RlFuLXRoaXMtcm9sZQ" },
  { id: "u7", email: "new@example.com", ...idle, user_created_at: "2026-02-20T00:00:00Z", last_login_time: undefined },
  { id: "u8", email: "never@example.com", ...idle, last_login_time: undefined },
  { id: "u9", email: "unknown@example.com", type: 2, role_id: "2" },
];
const idlePeople = [
  { userId: "u1", email: "idle@example.com", idleSince: "2025-11-30T00:00:00Z" },
  { userId: "u8", email: "never@example.com", idleSince: "2024-01-01T00:00:00Z" },
];

const lists = () => zoom().get("/users?page_size=300&status=active").reply(200, { users });
const counts = (licensed_users_count: number) => zoom().get("/users/summary").reply(200, { licensed_users_count });
const changes = (id: string) => zoom().patch(`/users/${id}`, { type: 1 });
const run = (props: object = {}) => runAction(reclaimLicences, { props: { ...props } });

describe("reclaim-licences", () => {
  test("says whose licences are idle, and changes nothing unless told to", async () => {
    lists();
    counts(8);
    const { returned, exports } = await run();
    expect(returned).toEqual({
      planOnly: true,
      idleDays: 90,
      idle: idlePeople,
      reclaimed: [],
      refused: [],
      licences: { taken: 8 },
    });
    expect(exports.$summary).toBe("Would reclaim 2 licences");
  });

  test("makes idle members Basic, one after another, and counts what is free then", async () => {
    lists();
    const changed = ["u1", "u8"].map((id) => changes(id).reply(204));
    counts(6);
    const { returned, exports } = await run({ planOnly: false, seats: 10 });
    expect(returned).toMatchObject({
      reclaimed: ["idle@example.com", "never@example.com"],
      licences: { taken: 6, free: 4 },
    });
    expect(exports.$summary).toBe("Reclaimed 2 licences");
    expect(changed.every((scope) => scope.isDone())).toBe(true);
  });

  test("leaves alone who is to be left alone, by address or id", async () => {
    lists();
    counts(8);
    expect((await run({ except: ["Idle@example.com", "u8"] })).returned).toMatchObject({ idle: [] });
  });

  test("looks as far back as it is told", async () => {
    lists();
    counts(8);
    const { returned } = await run({ idleDays: 120 });
    expect(returned).toMatchObject({ idle: [idlePeople[1]] });
  });

  test("goes on where Zoom refuses somebody, and says why", async () => {
    lists();
    changes("u1").reply(404, { code: 1001, message: "User does not exist: u1." });
    changes("u8").reply(204);
    counts(7);
    const { returned, exports } = await run({ planOnly: false });
    expect(returned).toMatchObject({
      reclaimed: ["never@example.com"],
      refused: [{ email: "idle@example.com", reason: expect.stringContaining("User does not exist") }],
    });
    expect(exports.$summary).toBe("Reclaimed 1 licence; Zoom refused 1");
  });

  test("stops at what stands in the way of everybody, and says how far it came", async () => {
    lists();
    changes("u1").reply(204);
    changes("u8").reply(400, { code: 4711, message: "Invalid access token, does not contain scopes." });
    const error = await failureOf(run({ planOnly: false }));
    expect(error.name).toBe("MissingScopeError");
    expect(error.message).toMatch(/Done before: idle@example\.com\.$/);
  });

  test.each([
    [{ idleDays: 3 }, "`idleDays` must be a whole number from 4 to 3650"],
    [{ except: "not a list" }, "`except` must be a list"],
    [{ planOnly: "perhaps" }, "`planOnly` must be true or false"],
  ])("refuses %j before any request", async (props, sentence) => {
    expect((await failureOf(run(props))).message).toContain(sentence);
  });
});
