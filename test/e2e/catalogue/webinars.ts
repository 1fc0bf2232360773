import { expect } from "@jest/globals";
import { addUser } from "../../emulator/support/zoom.ts";
import type { Catalogue, Stories } from "./catalogue.ts";

interface Webinar {
  id: number;
  topic: string;
  settings: Record<string, unknown>;
  occurrences?: { occurrence_id: string; duration: number; status: string }[];
}

/** A user who may host webinars, by their address. */
async function presenter({ zoom }: Catalogue, email: string): Promise<string> {
  await addUser(zoom, { action: "autoCreate", email, type: 2 });
  await zoom.control("POST", `/users/${email}/licences`, { webinar: true });
  return email;
}

const inAWeek = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
const tour = { topic: "Product tour", startTime: `${inAWeek}T10:00:00Z`, timezone: "Europe/Berlin" };

/** A webinar to come for which people register. */
async function registering(catalogue: Catalogue, email: string, more: object = {}): Promise<Webinar> {
  const userId = await presenter(catalogue, email);
  return (await catalogue.run<Webinar>("create-webinar", { userId, ...tour, approvalType: 1, ...more })).returned;
}

export const webinars: Stories = {
  "a webinar is scheduled, found, changed and deleted": async (catalogue) => {
    const { run, refused } = catalogue;
    const userId = await presenter(catalogue, "webinars@example.com");
    const { returned: webinar, summary } = await run<Webinar>("create-webinar", { userId, ...tour });
    expect(summary).toContain('Scheduled the webinar "Product tour"');
    expect((await run<Webinar[]>("list-webinars", { userId, type: "upcoming" })).returned).toMatchObject([
      { id: webinar.id, topic: "Product tour" },
    ]);

    await run("update-webinar", { webinarId: webinar.id, topic: "The grand tour", duration: 45 });
    expect((await run("get-webinar", { webinarId: webinar.id })).returned).toMatchObject({
      topic: "The grand tour",
      duration: 45,
      timezone: "Europe/Berlin",
    });

    await run("delete-webinar", { webinarId: webinar.id });
    expect(await refused("get-webinar", { webinarId: webinar.id })).toContain("Zoom said");
  },

  "of a series, one occurrence is changed and another one deleted": async (catalogue) => {
    const { run } = catalogue;
    const recurrence = { type: 1, repeat_interval: 1, end_times: 3 };
    const { id: webinarId, occurrences: [first, second] = [] } = await registering(catalogue, "series@example.com", {
      type: 9,
      recurrence,
    });
    await run("update-webinar", { webinarId, occurrenceId: first!.occurrence_id, duration: 20 });
    await run("delete-webinar", { webinarId, occurrenceId: second!.occurrence_id });
    const { returned } = await run<Webinar>("get-webinar", { webinarId });
    expect(returned.occurrences).toMatchObject([{ duration: 20 }, { status: "deleted" }, { duration: 60 }]);
  },

  "only somebody with the add-on hosts one, and the error says so": async ({ zoom, refused }) => {
    const userId = await addUser(zoom, { action: "autoCreate", email: "without@example.com" });
    expect(await refused("create-webinar", { userId, ...tour })).toContain("webinar");
  },

  "people register, and the host lets them in": async (catalogue) => {
    const { run } = catalogue;
    const { id: webinarId } = await registering(catalogue, "registering@example.com");
    const wish = { webinarId, email: "kim@example.org", firstName: "Kim", lastName: "Roe" };
    const { returned: registrant, summary } = await run<{ registrant_id: string }>("add-webinar-registrant", wish);
    expect(summary).toContain("the host has yet to approve");

    await run("update-webinar-registrant-status", {
      webinarId,
      action: "approve",
      registrants: [registrant.registrant_id],
    });
    expect((await run("list-webinar-registrants", { webinarId, status: "approved" })).returned).toMatchObject([
      { id: registrant.registrant_id, email: "kim@example.org" },
    ]);
  },

  "panelists come and go": async (catalogue) => {
    const { run } = catalogue;
    const { id: webinarId } = await registering(catalogue, "panel@example.com");
    const panelists = ["Kim Roe <kim@example.org>", "Sam Poe <sam@example.org>"];
    expect((await run("add-webinar-panelists", { webinarId, panelists })).summary).toContain("Added 2 panelists");
    const { returned: there } = await run<{ id: string; email: string }[]>("list-webinar-panelists", { webinarId });
    expect(there.map(({ email }) => email).sort()).toEqual(["kim@example.org", "sam@example.org"]);

    await run("remove-webinar-panelist", { webinarId, panelistId: there[0]!.id });
    expect((await run("list-webinar-panelists", { webinarId })).returned).toHaveLength(1);
  },

  "a webinar is held and ended, and who took part can be read": async (catalogue) => {
    const { run, refused, zoom } = catalogue;
    const { id: webinarId } = await registering(catalogue, "held@example.com", { startTime: undefined });
    expect(await refused("list-webinar-participants", { webinarId })).toContain("Zoom said");

    await zoom.control("POST", `/webinars/${webinarId}/start`);
    await zoom.control("POST", `/webinars/${webinarId}/participants`, { name: "Kim Roe", email: "kim@example.org" });
    await run("end-webinar", { webinarId });
    for (const action of ["list-webinar-participants", "get-webinar-participant-report"]) {
      const { returned } = await run<{ name: string }[]>(action, { webinarId });
      expect(returned.map(({ name }) => name)).toContain("Kim Roe");
    }
  },
};
