import { describe, expect, test } from "@jest/globals";
import addGroupMembers from "../../../components/zoom_admin/actions/add-group-members/add-group-members.ts";
import assignUserRole from "../../../components/zoom_admin/actions/assign-user-role/assign-user-role.ts";
import createGroup from "../../../components/zoom_admin/actions/create-group/create-group.ts";
import listGroups from "../../../components/zoom_admin/actions/list-groups/list-groups.ts";
import listRoles from "../../../components/zoom_admin/actions/list-roles/list-roles.ts";
import removeGroupMember from "../../../components/zoom_admin/actions/remove-group-member/remove-group-member.ts";
import { bind, failureOf, runAction } from "../support/run-component.ts";
import { broken, zoom } from "../support/zoom.ts";

type Action = Parameters<typeof runAction>[0];
const run = (action: Action, props: Record<string, unknown> = {}, context?: { replay: boolean }) =>
  runAction(action, { props, ...(context ? { context } : {}) });

const staff = { id: "g1", name: "Staff", total_members: 2 };
const unknownGroup = { code: 4130, message: "A group with this g1 does not exist." };

/** What a prop offers. */
const offered = async (action: { props: object }, prop: string, props: Record<string, unknown> = {}) => {
  const { options } = (action.props as Record<string, { options: (request: object) => Promise<unknown> }>)[prop]!;
  return options.call(bind(action, { props }), {});
};

describe("list-groups", () => {
  test("lists the groups to the end", async () => {
    zoom()
      .get("/groups?page_size=300")
      .reply(200, { next_page_token: "t2", groups: [staff] })
      .get("/groups?page_size=300&next_page_token=t2")
      .reply(200, { groups: [{ ...staff, id: "g2" }] });
    const { returned, exports } = await run(listGroups);
    expect(returned).toEqual([staff, { ...staff, id: "g2" }]);
    expect(exports.$summary).toBe("Listed 2 groups");
  });

  test("stops at maxResults", async () => {
    zoom()
      .get("/groups?page_size=1")
      .reply(200, { next_page_token: "t2", groups: [staff] });
    const { returned, exports } = await run(listGroups, { maxResults: 1 });
    expect(returned).toEqual([staff]);
    expect(exports.$summary).toBe("Listed 1 group");
  });

  test("begins again where the page token expires on the way", async () => {
    zoom()
      .get("/groups?page_size=300")
      .twice()
      .reply(200, { next_page_token: "t2", groups: [staff] })
      .get("/groups?page_size=300&next_page_token=t2")
      .reply(400, { code: 300, message: "The next page token is invalid or expired." })
      .get("/groups?page_size=300&next_page_token=t2")
      .reply(200, { groups: [] });
    expect((await run(listGroups)).returned).toEqual([staff]);
  });

  test("says that groups take a paid plan", async () => {
    zoom().get("/groups?page_size=300").reply(400, { code: 200, message: "Only available for Paid account." });
    expect(await failureOf(run(listGroups))).toMatchObject({ name: "PlanError", code: 200 });
  });
});

describe("create-group", () => {
  test("makes a group", async () => {
    zoom().post("/groups", { name: "Staff" }).reply(201, staff);
    const { returned, exports } = await run(createGroup, { name: " Staff " });
    expect(returned).toEqual(staff);
    expect(exports.$summary).toBe("Created the group Staff (g1)");
  });

  test("looks for the group where the answer is lost, and where the step was cut off", async () => {
    zoom()
      .post("/groups")
      .replyWithError(broken)
      .get("/groups?page_size=300")
      .twice()
      .reply(200, { groups: [{ id: "g0", name: "Others" }, staff] });
    expect((await run(createGroup, { name: "Staff" })).returned).toEqual(staff);
    expect((await run(createGroup, { name: "Staff" }, { replay: true })).returned).toEqual(staff);
  });

  test.each([
    [409, 4132, 'The group name "Staff" is already in use.', "GroupNameTakenError", "Use another name"],
    [400, 300, "It has reached the maximum number of groups.", "GroupLimitError", "Remove some first"],
  ])("explains %i %i %s", async (status, code, message, name, why) => {
    zoom().post("/groups").reply(status, { code, message });
    const error = await failureOf(run(createGroup, { name: "Staff" }));
    expect(error).toMatchObject({ name, code });
    expect(error.message).toContain(why);
  });

  test("refuses an empty name before asking", async () => {
    expect((await failureOf(run(createGroup, { name: " " }))).message).toContain("`name` must be a name");
  });
});

describe("add-group-members", () => {
  test("names people by id or address, and says whom Zoom passed over", async () => {
    zoom()
      .post("/groups/g1/members", { members: [{ id: "u1" }, { email: "sam@example.com" }] })
      .reply(201, { ids: "u1", added_at: "2026-03-01T10:00:00Z" });
    const { returned, exports } = await run(addGroupMembers, { groupId: "g1", userIds: ["u1", "sam@example.com"] });
    expect(returned).toEqual({ groupId: "g1", added: ["u1"] });
    expect(exports.$summary).toBe(
      "Added 1 user to the group; Zoom passed over 1, who were members already or are no active users",
    );
  });

  test("sends as many requests as it takes", async () => {
    const ids = Array.from({ length: 31 }, (_, index) => `u${index}`);
    const scope = zoom()
      .post("/groups/g1/members", { members: ids.slice(0, 30).map((id) => ({ id })) })
      .reply(201, { ids: ids.slice(0, 30).join(",") })
      .post("/groups/g1/members", { members: [{ id: "u30" }] })
      .reply(201, { ids: "u30" });
    const { exports } = await run(addGroupMembers, { groupId: "g1", userIds: ids.join(",") });
    expect(exports.$summary).toBe("Added 31 users to the group");
    expect(scope.isDone()).toBe(true);
  });

  test("says that there is no such group", async () => {
    zoom().post("/groups/g1/members").reply(404, unknownGroup);
    const error = await failureOf(run(addGroupMembers, { groupId: "g1", userIds: ["u1"] }));
    expect(error).toMatchObject({ name: "GroupNotFoundError", status: 404 });
    expect(error.message).toContain("Take its id from the list of groups");
  });

  test.each([
    [{ groupId: "", userIds: ["u1"] }, "`groupId` must be a group id; it was not given."],
    [{ groupId: "g1", userIds: [] }, "`userIds` must name at least one user"],
    [{ groupId: "g1", userIds: ["u 1"] }, "`userIds.0` must be a user id or e-mail address"],
  ])("refuses %j before asking", async (props, message) => {
    expect((await failureOf(run(addGroupMembers, props))).message).toContain(message);
  });

  test("offers the groups by name", async () => {
    zoom()
      .get("/groups?page_size=300")
      .reply(200, { groups: [staff] });
    expect(await offered(addGroupMembers, "groupId")).toMatchObject({ options: [{ label: "Staff", value: "g1" }] });
  });
});

describe("remove-group-member", () => {
  const props = { groupId: "g1", memberId: "u1" };

  test("takes a member out", async () => {
    zoom().delete("/groups/g1/members/u1").reply(204);
    const { returned, exports } = await run(removeGroupMember, props);
    expect(returned).toEqual({ ...props, removed: true });
    expect(exports.$summary).toBe("Took u1 out of the group");
  });

  test("says that somebody is no member, unless an earlier attempt may have taken them out", async () => {
    zoom().delete("/groups/g1/members/u1").twice().reply(404, { code: 4131, message: "Group member does not exist." });
    expect(await failureOf(run(removeGroupMember, props))).toMatchObject({ name: "MemberNotFoundError", code: 4131 });
    expect((await run(removeGroupMember, props, { replay: true })).returned).toEqual({ ...props, removed: false });
  });

  test("offers the members of the group, which must be chosen first", async () => {
    zoom()
      .get("/groups/g1/members?page_size=300")
      .reply(200, { members: [{ id: "u1", email: "dana@example.com", first_name: "Dana" }] });
    const options = [{ label: "Dana <dana@example.com>", value: "u1" }];
    expect(await offered(removeGroupMember, "memberId", { groupId: "g1" })).toMatchObject({ options });
    await expect(async () => offered(removeGroupMember, "memberId")).rejects.toThrow("Choose the group first");
  });
});

describe("roles", () => {
  const roles = [
    { id: "1", name: "Admin", total_members: 1 },
    { id: "2", name: "Member", total_members: 5 },
  ];

  test("are listed and offered", async () => {
    zoom().get("/roles").twice().reply(200, { total_records: 2, roles });
    const { returned, exports } = await run(listRoles);
    expect(returned).toEqual(roles);
    expect(exports.$summary).toBe("Listed 2 roles");
    expect(await offered(assignUserRole, "roleId")).toMatchObject({ options: [{ label: "Admin", value: "1" }, {}] });
  });

  test.each([
    ["u1", { id: "u1" }],
    ["dana@example.com", { email: "dana@example.com" }],
  ])("are given to %s", async (userId, member) => {
    zoom()
      .post("/roles/1/members", { members: [member] })
      .reply(201, { ids: "u1", add_at: "2026-03-01T10:00:00Z" });
    const { returned, exports } = await run(assignUserRole, { userId, roleId: 1 });
    expect(returned).toEqual({ userId, roleId: "1", changed: true });
    expect(exports.$summary).toBe(`Gave ${userId} the role 1`);
  });

  test("are taken away by giving the role Member, which Zoom does not hand out", async () => {
    zoom()
      .get("/users/dana%40example.com")
      .reply(200, { id: "u1", email: "dana@example.com", role_id: "1" })
      .delete("/roles/1/members/u1")
      .reply(204)
      .get("/users/u1")
      .reply(200, { id: "u1", email: "dana@example.com", role_id: "2" });
    expect((await run(assignUserRole, { userId: "dana@example.com", roleId: "2" })).returned).toMatchObject({
      changed: true,
    });
    const again = await run(assignUserRole, { userId: "u1", roleId: "2" });
    expect(again).toMatchObject({ returned: { changed: false }, exports: { $summary: "u1 had the role 2 already" } });
  });

  test.each([
    [400, 1034, "Provided `role_id` does not exist.", "RoleNotFoundError", "Take its id from the list of roles"],
    [400, 300, "Can't delete or add members for Normal/Owner roles.", "RoleFixedError", "not handed out"],
    [404, 1001, "User does not exist: u1.", "UserNotFoundError", "this account has no user"],
  ])("are refused: %i %i %s", async (status, code, message, name, why) => {
    zoom().post("/roles/0/members").reply(status, { code, message });
    const error = await failureOf(run(assignUserRole, { userId: "u1", roleId: "0" }));
    expect(error).toMatchObject({ name, code });
    expect(error.message).toContain(why);
  });

  test("want a role and a user, before anything is asked", async () => {
    expect((await failureOf(run(assignUserRole, { userId: "u1", roleId: "" }))).message).toContain("`roleId` must be");
  });
});
