import { expect } from "@jest/globals";
import { addUser } from "../../emulator/support/zoom.ts";
import type { Catalogue, Stories } from "./catalogue.ts";

interface Registration {
  registrant_id: string;
  email: string;
  join_url?: string;
}

interface Registrant {
  id: string;
  email: string;
  status: string;
}

/** A meeting to register for: approved at once (0), by hand (1), or without registration (2). */
async function openTo(approval_type: number, { run, zoom }: Catalogue, name: string): Promise<string> {
  const userId = await addUser(zoom, { action: "autoCreate", email: `${name}@example.com`, type: 2 });
  const wish = { userId, topic: "Open Day", startTime: "2099-03-03T10:00:00Z", settings: { approval_type } };
  return String((await run<{ id: number }>("create-meeting", wish)).returned.id);
}

const person = (name: string) => ({ email: `${name}@example.org`, firstName: "Jo" });

export const registrants: Stories = {
  "somebody registers and may join at once": async (catalogue) => {
    const { run } = catalogue;
    const meetingId = await openTo(0, catalogue, "automatic");
    const wish = { meetingId, ...person("guest"), answers: { city: "Bonn" } };
    const { returned } = await run<Registration>("add-meeting-registrant", wish);
    expect(returned).toMatchObject({ join_url: expect.stringContaining("http"), topic: "Open Day" });
    const { returned: listed } = await run<Registrant[]>("list-meeting-registrants", { meetingId });
    expect(listed).toMatchObject([{ id: returned.registrant_id, status: "approved", city: "Bonn" }]);
  },

  "the host decides who comes": async (catalogue) => {
    const { run } = catalogue;
    const meetingId = await openTo(1, catalogue, "manual");
    const ask = async (name: string) =>
      (await run<Registration>("add-meeting-registrant", { meetingId, ...person(name) })).returned.registrant_id;
    const [yes, no] = [await ask("yes"), await ask("no")];
    const decide = (action: string, registrants: string[]) =>
      run("update-meeting-registrant-status", { meetingId, action, registrants });
    expect((await decide("approve", [yes])).summary).toBe(`Approved 1 registrant of meeting ${meetingId}`);
    await decide("deny", ["no@example.org"]);
    const { returned } = await run<Registrant[]>("list-meeting-registrants", { meetingId, status: "all" });
    expect(Object.fromEntries(returned.map(({ id, status }) => [id, status]))).toEqual({
      [yes]: "approved",
      [no]: "denied",
    });

    await decide("cancel", [yes]);
    expect((await run<Registrant[]>("list-meeting-registrants", { meetingId })).returned).toEqual([]);
  },

  "many register at once": async (catalogue) => {
    const { run } = catalogue;
    const meetingId = await openTo(0, catalogue, "many");
    const people = Array.from({ length: 31 }, (_, count) => ({ email: `guest${count}@example.org`, first_name: "Jo" }));
    const wish = { meetingId, registrants: people.map((each) => JSON.stringify(each)) };
    expect((await run<Registration[]>("add-meeting-registrants", wish)).returned).toHaveLength(31);
    const { returned } = await run<Registrant[]>("list-meeting-registrants", { meetingId });
    expect(returned.map(({ email }) => email).sort()).toEqual(people.map(({ email }) => email).sort());
  },

  "a registrant is removed": async (catalogue) => {
    const { run, refused } = catalogue;
    const meetingId = await openTo(0, catalogue, "removes");
    const { returned } = await run<Registration>("add-meeting-registrant", { meetingId, ...person("gone") });
    const one = { meetingId, registrantId: returned.registrant_id };
    expect((await run("delete-meeting-registrant", one)).returned).toMatchObject({ deleted: true });
    expect((await run("list-meeting-registrants", { meetingId })).returned).toEqual([]);
    expect(await refused("delete-meeting-registrant", one)).toContain("has no such registrant");
  },

  "somebody registers for some days of a series": async (catalogue) => {
    const { run, zoom } = catalogue;
    const userId = await addUser(zoom, { action: "autoCreate", email: "days@example.com", type: 2 });
    const { returned: series } = await run<{ id: number; occurrences: { occurrence_id: string }[] }>("create-meeting", {
      userId,
      type: 8,
      startTime: "2099-03-02T10:00:00Z",
      recurrence: { type: 1, repeat_interval: 1, end_times: 3 },
      settings: { approval_type: 0, registration_type: 2 },
    });
    const [first, second] = series.occurrences.map(({ occurrence_id }) => occurrence_id);
    const meetingId = String(series.id);
    await run("add-meeting-registrant", { meetingId, ...person("day"), occurrenceIds: [first] });
    const of = async (occurrenceId: string | undefined) =>
      (await run<Registrant[]>("list-meeting-registrants", { meetingId, occurrenceId })).returned;
    expect(await of(first)).toHaveLength(1);
    expect(await of(second)).toHaveLength(0);
  },

  "a registration that Zoom refuses is explained": async (catalogue) => {
    const { refused, zoom } = catalogue;
    const closed = await openTo(2, catalogue, "closed");
    const wish = person("late");
    expect(await refused("add-meeting-registrant", { meetingId: closed, ...wish })).toContain("needs no registration");
    const unknown = { meetingId: "81234567890", ...wish };
    expect(await refused("add-meeting-registrant", unknown)).toContain("there is no meeting 81234567890");
    expect(await refused("add-meeting-registrant", { meetingId: closed, ...wish, email: "late" })).toContain("email");
    await zoom.call("DELETE", `/meetings/${closed}`);
  },

  "many register at once for a single meeting only": async ({ run, refused, zoom }) => {
    const userId = await addUser(zoom, { action: "autoCreate", email: "registers@example.com", type: 2 });
    const open = { userId, startTime: "2099-03-02T10:00:00Z", settings: { approval_type: 0 } };
    const recurrence = { type: 1, repeat_interval: 1, end_times: 2 };
    const { returned: series } = await run<{ id: number }>("create-meeting", { ...open, type: 8, recurrence });
    const registrants = ['{"email":"jo@example.org","first_name":"Jo"}'];
    const several = { meetingId: String(series.id), registrants };
    expect(await refused("add-meeting-registrants", several)).toContain("Add one registrant at a time");
  },

  "a host without a licence has no registration, and is told so": async ({ run, refused, zoom }) => {
    const userId = await addUser(zoom, { action: "autoCreate", email: "unlicensed@example.com", type: 1 });
    const wish = { userId, startTime: "2099-03-02T10:00:00Z", settings: { approval_type: 0 } };
    const { returned } = await run<{ id: number; warnings: string[] }>("create-meeting", wish);
    expect(returned.warnings).toEqual([expect.stringContaining("approval_type")]);
    const one = { meetingId: String(returned.id), ...person("jo") };
    expect(await refused("add-meeting-registrant", one)).toContain("needs no registration");
  },

  "an address registers three times a day for a meeting, and keeps its registration": async (catalogue) => {
    const { run, refused, zoom } = catalogue;
    const meetingId = await openTo(0, catalogue, "limited");
    const register = () => run<Registration>("add-meeting-registrant", { meetingId, ...person("again") });
    const { registrant_id } = (await register()).returned;
    for (let times = 1; times < 4; times++) expect((await register()).returned).toMatchObject({ registrant_id });

    await zoom.call("PUT", `/meetings/${meetingId}/registrants/status`, {
      action: "deny",
      registrants: [{ id: registrant_id }],
    });
    expect(await refused("add-meeting-registrant", { meetingId, ...person("again") })).toMatch(
      /goes on at .* 00:00 UTC/,
    );
  },
};
