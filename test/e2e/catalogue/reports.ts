import { expect } from "@jest/globals";
import { addUser } from "../../emulator/support/zoom.ts";
import type { Stories } from "./catalogue.ts";

export const reports: Stories = {
  "who held meetings, who took part, and what came of it by day": async ({ run, zoom }) => {
    for (const email of ["busy@example.com", "idle@example.com"]) {
      await addUser(zoom, { action: "autoCreate", email, type: 2 });
    }
    const { returned: meeting } = await run<{ id: number }>("create-meeting", {
      userId: "busy@example.com",
      topic: "Standup",
    });
    await zoom.control("POST", `/meetings/${meeting.id}/start`);
    await zoom.control("POST", `/meetings/${meeting.id}/participants`, { name: "Kim Roe", email: "kim@example.org" });
    await zoom.control("POST", `/meetings/${meeting.id}/end`);

    const hosts = async (type: string) =>
      (await run<{ email: string }[]>("list-active-hosts", { type })).returned.map(({ email }) => email);
    expect(await hosts("active")).toContain("busy@example.com");
    expect(await hosts("inactive")).toContain("idle@example.com");
    expect((await run("get-meeting-participant-report", { meetingId: meeting.id })).returned).toMatchObject([
      { user_email: "busy@example.com" },
      { name: "Kim Roe", user_email: "kim@example.org" },
    ]);
    const { returned: month } = await run<{ dates: { meetings: number }[] }>("get-daily-report");
    expect(month.dates.some(({ meetings }) => meetings > 0)).toBe(true);
  },

  "a month long past is refused before Zoom is asked": async ({ refused }) => {
    expect(await refused("get-daily-report", { year: 2020, month: 1 })).toContain("six months");
  },
};
