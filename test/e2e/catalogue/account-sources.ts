import { expect } from "@jest/globals";
import { addUser } from "../../emulator/support/zoom.ts";
import { toldOf } from "./user-sources.ts";
import type { Stories } from "./catalogue.ts";

export const accountSources: Stories = {
  "the account has another name and other settings": async (catalogue) => {
    const { zoom } = catalogue;
    await zoom.control("POST", "/account", { account_name: "Example Inc." });
    expect(await toldOf(catalogue, "account-updated", zoom.info.accountId)).toContain("Example Inc.");
    await zoom.control("POST", "/account/settings", { recording: { auto_recording: "cloud" } });
    await toldOf(catalogue, "account-settings-updated", zoom.info.accountId);
  },

  "there is a new sub-account": async (catalogue) => {
    const { body } = await catalogue.zoom.control<{ id: string }>("POST", "/sub-accounts", {
      email: "sub@example.com",
    });
    expect(await toldOf(catalogue, "account-created", body.id)).toContain("sub@example.com");
  },

  "somebody joins a group and leaves it": async (catalogue) => {
    const { zoom } = catalogue;
    const email = "member@example.com";
    const userId = await addUser(zoom, { action: "autoCreate", email });
    const { body: group } = await zoom.call<{ id: string }>("POST", "/groups", { name: "Staff" });
    await zoom.call("POST", `/groups/${group.id}/members`, { members: [{ id: userId }] });
    expect(await toldOf(catalogue, "group-member-added", group.id)).toContain(email);
    await zoom.call("DELETE", `/groups/${group.id}/members/${userId}`);
    expect(await toldOf(catalogue, "group-member-deleted", group.id)).toContain(email);
  },
};
