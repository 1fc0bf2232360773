import { expect } from "@jest/globals";
import { addUser } from "../../emulator/support/zoom.ts";
import type { Stories } from "./catalogue.ts";

export const userRights: Stories = {
  "settings are read and changed, one by one": async ({ run, refused, zoom }) => {
    const userId = await addUser(zoom, { action: "autoCreate", email: "settings@example.com", type: 2 });
    const change = await run("update-user-settings", { userId, settings: "in_meeting.chat=false" });
    expect(change.returned).toMatchObject({ changed: ["in_meeting"] });
    const { returned } = await run<{ in_meeting: object }>("get-user-settings", { userId });
    expect(returned.in_meeting).toMatchObject({ chat: false });
    expect(await refused("update-user-settings", { userId, settings: {} })).toContain("nothing to change");
  },

  "security settings are a part of their own": async ({ run, zoom }) => {
    const userId = await addUser(zoom, { action: "autoCreate", email: "security@example.com", type: 2 });
    const option = "meeting_security";
    const settings = { meeting_security: { waiting_room: false } };
    await run("update-user-settings", { userId, option, settings });
    expect((await run("get-user-settings", { userId, option })).returned).toMatchObject(settings);
  },

  "a role is given, once": async ({ run, refused, zoom }) => {
    const userId = await addUser(zoom, { action: "autoCreate", email: "admin@example.com" });
    const { returned: roles } = await run<{ id: string; name: string }[]>("list-roles");
    const roleId = roles.find(({ name }) => name === "Admin")!.id;
    expect((await run("assign-user-role", { userId, roleId })).returned).toEqual({ userId, roleId, changed: true });
    expect((await run("assign-user-role", { userId, roleId })).returned).toMatchObject({ changed: false });
    expect((await run<{ id: string }[]>("list-users", { roleId })).returned.map(({ id }) => id)).toContain(userId);

    expect(await refused("delete-user", { userId })).toContain("Give the user the role Member first");
    const member = roles.find(({ name }) => name === "Member")!.id;
    await run("assign-user-role", { userId, roleId: member });
    expect((await run("get-user", { userId })).returned).toMatchObject({ role_id: member });
    expect(await refused("assign-user-role", { userId, roleId: "role-of-nobody" })).toContain("no such role");
  },

  "an assistant schedules for somebody, and no longer": async ({ run, refused, zoom }) => {
    const userId = await addUser(zoom, { action: "autoCreate", email: "chief@example.com", type: 2 });
    const assistantId = await addUser(zoom, { action: "autoCreate", email: "assistant@example.com", type: 2 });
    await run("add-user-assistants", { userId, assistantIds: ["assistant@example.com"] });
    const { returned } = await run("list-user-assistants", { userId });
    expect(returned).toMatchObject([{ id: assistantId, email: "assistant@example.com" }]);

    await run("remove-user-assistant", { userId, assistantId });
    expect((await run("list-user-assistants", { userId })).returned).toEqual([]);
    const stranger = { userId, assistantIds: ["stranger@example.com"] };
    expect(await refused("add-user-assistants", stranger)).toContain("stranger@example.com");
  },
};
