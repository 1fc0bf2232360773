import { expect } from "@jest/globals";
import type { Stories } from "./catalogue.ts";

export const users: Stories = {
  "somebody is invited, which only an acceptance ends": async ({ run, refused, zoom }) => {
    const email = "invited@example.com";
    const wish = { action: "create", user_info: { email, first_name: "Ina", last_name: "Vited", type: 1 } };
    const { returned, summary } = await run<{ id: string }>("create-user", wish);
    expect(returned).toMatchObject({ email, status: "pending", created: true });
    expect(summary).toContain(email);
    expect(await refused("create-user", wish)).toContain("already");
    const meeting = { userId: returned.id, topic: "Welcome", startTime: "2099-03-03T10:00:00Z" };
    expect(await refused("create-meeting", meeting)).toContain("has not accepted the invitation yet");

    await zoom.control("POST", `/users/${returned.id}/accept-invitation`);
    expect((await run("create-meeting", meeting)).returned).toMatchObject({ host_id: returned.id, topic: "Welcome" });
  },
};
