import { expect } from "@jest/globals";
import { addUser } from "../../emulator/support/zoom.ts";
import type { Catalogue, Stories } from "./catalogue.ts";

/** Waits until a source has told of this user, and gives its line. */
export const toldOf = async ({ emitted }: Catalogue, source: string, userId: string): Promise<string> =>
  (await emitted(source, ({ body }) => body.payload.object["id"] === userId)).summary;

export const userSources: Stories = {
  "somebody is invited, accepts, changes, and is signed in and out": async (catalogue) => {
    const { zoom } = catalogue;
    const email = "ina@example.com";
    const id = await addUser(zoom, { email, first_name: "Ina" });
    expect(await toldOf(catalogue, "user-created", id)).toContain("Ina");
    expect(await toldOf(catalogue, "custom-events", id)).toContain("user.created");

    await zoom.control("POST", `/users/${id}/accept-invitation`);
    for (const source of ["user-activated", "user-invitation-accepted"]) {
      expect(await toldOf(catalogue, source, id)).toContain("Ina");
    }
    await zoom.call("PATCH", `/users/${id}`, { dept: "Sales" });
    expect(await toldOf(catalogue, "user-updated", id)).toContain("changed the profile");
    await zoom.call("PATCH", `/users/${id}/settings`, { in_meeting: { waiting_room: false, polling: false } });
    await toldOf(catalogue, "user-settings-updated", id);

    await zoom.control("POST", `/users/${id}/sign-in`);
    expect(await toldOf(catalogue, "user-signed-in", id)).toContain(email);
    await zoom.control("POST", `/users/${id}/sign-out`);
    expect(await toldOf(catalogue, "user-signed-out", id)).toContain(email);
  },

  "people leave: one is deactivated, one unlinked, one deleted": async (catalogue) => {
    const { zoom } = catalogue;
    const ways = { deactivate: "user-deactivated", disassociate: "user-disassociated", delete: "user-deleted" };
    for (const [way, source] of Object.entries(ways)) {
      const id = await addUser(zoom, { action: "autoCreate", email: `${way}@example.com` });
      if (way === "deactivate") await zoom.call("PUT", `/users/${id}/status`, { action: way });
      else await zoom.call("DELETE", `/users/${id}?action=${way}`);
      expect(await toldOf(catalogue, source, id)).toContain(`${way}@example.com`);
    }
  },
};
