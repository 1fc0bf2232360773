import { expect } from "@jest/globals";
import { addUser } from "../../emulator/support/zoom.ts";
import type { Catalogue, Stories } from "./catalogue.ts";

/** Somebody with one meeting to come. */
async function hostOf(topic: string, { run, zoom }: Catalogue): Promise<string> {
  const userId = await addUser(zoom, { action: "autoCreate", email: `${topic}@example.com`, type: 2 });
  await run("create-meeting", { userId, topic, startTime: "2099-03-03T10:00:00Z" });
  return userId;
}

const topicsOf = async ({ run }: Catalogue, userId: string) =>
  (await run<{ topic: string }[]>("list-meetings", { userId })).returned.map(({ topic }) => topic);

export const leaving: Stories = {
  "a user is unlinked where Zoom lets that be, else deleted": async ({ run, refused, zoom }) => {
    const kinds = [
      { email: "unlinked@example.com", action: "autoCreate", removed: "disassociate" },
      { email: "invitee@example.com", action: "create", removed: "disassociate" },
      { email: "managed@managed.example", action: "autoCreate", removed: "delete" },
      { email: "api@example.com", action: "custCreate", removed: "delete" },
    ];
    for (const { removed, ...kind } of kinds) {
      const userId = await addUser(zoom, kind);
      expect((await run("delete-user", { userId })).returned).toEqual({ userId, removed });
      expect(await refused("get-user", { userId })).toContain("no user");
    }
  },

  "Zoom's reasons against a removal are told": async ({ refused, zoom }) => {
    const invited = await addUser(zoom, { email: "waiting@example.com" });
    expect(await refused("delete-user", { userId: invited, action: "delete" })).toContain("`disassociate`");
    const managed = await addUser(zoom, { action: "autoCreate", email: "stays@managed.example" });
    expect(await refused("delete-user", { userId: managed, action: "disassociate" })).toContain("managed domain");
    const transfer = { userId: managed, action: "delete", transfer: ["meeting"], transferEmail: "no@example.com" };
    expect(await refused("delete-user", transfer)).toContain("no user no@example.com to pass anything on to");
    expect(await refused("delete-user", { userId: managed, transfer: ["meeting"] })).toContain("transferEmail");
  },

  "a plan says what deprovisioning would do, and does nothing of it": async (catalogue) => {
    const { run } = catalogue;
    const userId = await hostOf("planned", catalogue);
    const wish = { userId, meetings: "cancel" };
    const { returned: plan, summary } = await run("deprovision-user", { ...wish, planOnly: true });
    expect(plan).toMatchObject({
      planOnly: true,
      steps: ["Cancel the meeting planned (2099-03-03T10:00:00Z)", "Deactivate Dana Lee <planned@example.com>"],
    });
    expect(summary).toContain("Would take 2 steps");
    expect((await run("get-user", { userId })).returned).toMatchObject({ status: "active" });
    expect(await topicsOf(catalogue, userId)).toEqual(["planned"]);

    expect((await run("deprovision-user", wish)).returned).toMatchObject({ planOnly: false, steps: plan["steps"] });
    expect((await run("get-user", { userId })).returned).toMatchObject({ status: "inactive" });
  },

  "who leaves hands their meetings over": async (catalogue) => {
    const { run, refused, zoom } = catalogue;
    const userId = await hostOf("handover", catalogue);
    const heir = await addUser(zoom, { action: "autoCreate", email: "heir@example.com", type: 2 });
    const leave = { userId, outcome: "delete", meetings: "transfer", transferEmail: "heir@example.com" };
    expect((await run("deprovision-user", leave)).returned).toMatchObject({
      meetings: [{ topic: "handover", fate: "transfer" }],
    });
    expect(await topicsOf(catalogue, heir)).toEqual(["handover"]);
    expect(await refused("get-user", { userId })).toContain("no user");
  },

  "who has not accepted yet cannot be deactivated, but uninvited": async ({ run, refused, zoom }) => {
    const userId = await addUser(zoom, { email: "uninvited@example.com" });
    expect(await refused("deprovision-user", { userId })).toContain("Take the outcome `automatic` instead");
    await run("deprovision-user", { userId, outcome: "automatic" });
    expect(await refused("get-user", { userId })).toContain("no user");
  },
};
