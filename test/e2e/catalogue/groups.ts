import { expect } from "@jest/globals";
import { addUser } from "../../emulator/support/zoom.ts";
import type { Stories } from "./catalogue.ts";

export const groups: Stories = {
  "users join a group and leave it": async ({ run, refused, zoom }) => {
    const dana = await addUser(zoom, { action: "autoCreate", email: "member@example.com" });
    const { returned: group } = await run<{ id: string }>("create-group", { name: "Staff" });
    const join = await run("add-group-members", { groupId: group.id, userIds: [dana, "stranger@example.com"] });
    expect(join.returned).toEqual({ groupId: group.id, added: [dana] });
    expect(join.summary).toContain("Zoom passed over 1");
    const { returned: all } = await run<object[]>("list-groups");
    expect(all).toContainEqual({ id: group.id, name: "Staff", total_members: 1 });
    expect((await run("get-user", { userId: dana })).returned).toMatchObject({ group_ids: [group.id] });

    const leave = { groupId: group.id, memberId: dana };
    expect((await run("remove-group-member", leave)).returned).toEqual({ ...leave, removed: true });
    expect(await refused("remove-group-member", leave)).toContain("is not a member");
  },

  "a group's name is its own, and an unknown group is unknown": async ({ run, refused }) => {
    await run("create-group", { name: "Only One" });
    expect(await refused("create-group", { name: "Only One" })).toContain("has a group of that name already");
    const unknown = { groupId: "no-such-group", userIds: ["member@example.com"] };
    expect(await refused("add-group-members", unknown)).toContain("that group does not exist");
  },
};
