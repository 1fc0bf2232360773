import { expect } from "@jest/globals";
import { addUser } from "../../emulator/support/zoom.ts";
import type { Catalogue, Stories } from "./catalogue.ts";

interface Meeting {
  id: number;
  topic: string;
  start_time: string;
  join_url: string;
  warnings: string[];
}

const dayFromToday = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const addHost = ({ zoom }: Catalogue, name: string) =>
  addUser(zoom, { action: "autoCreate", email: `${name}@example.com`, type: 2 });

export const meetings: Stories = {
  "a meeting is scheduled for any host, in their time zone": async (catalogue) => {
    const { run, zoom } = catalogue;
    const userId = await addHost(catalogue, "berlin");
    const wish = {
      userId,
      topic: "Welcome",
      startTime: "2099-03-03T10:00:00",
      timezone: "Europe/Berlin",
      duration: 30,
    };
    const { returned, summary } = await run<Meeting>("create-meeting", { ...wish, muteUponEntry: true });
    expect(returned).toMatchObject({ host_id: userId, start_time: "2099-03-03T09:00:00Z", warnings: [] });
    expect(summary).toContain("Welcome");
    const { body } = await zoom.call("GET", `/meetings/${returned.id}`);
    expect(body).toMatchObject({ topic: "Welcome", duration: 30, settings: { mute_upon_entry: true } });
  },

  "a change is sent as far as it was given, a false included": async (catalogue) => {
    const { run, refused } = catalogue;
    const userId = await addHost(catalogue, "changes");
    const wish = { userId, topic: "Before", startTime: "2099-03-03T10:00:00Z", muteUponEntry: true, agenda: "Plans" };
    const { returned } = await run<Meeting>("create-meeting", wish);
    const meetingId = String(returned.id);
    const change = await run("update-meeting", { meetingId, topic: "After", muteUponEntry: false });
    expect(change.returned).toMatchObject({ topic: "After", settings: { mute_upon_entry: false }, warnings: [] });
    expect((await run("get-meeting", { meetingId })).returned).toMatchObject({ topic: "After", agenda: "Plans" });
    expect(await refused("update-meeting", { meetingId })).toContain("nothing to change");
  },

  "what Zoom makes of a wish that it does not follow is told": async (catalogue) => {
    const { run, zoom } = catalogue;
    const userId = await addUser(zoom, { action: "autoCreate", email: "basic@example.com", type: 1 });
    const wish = { userId, topic: "Recorded", startTime: "2099-03-03T10:00:00Z", autoRecording: "cloud" };
    const { returned } = await run<Meeting>("create-meeting", wish);
    expect(returned.warnings).toEqual([expect.stringContaining("auto_recording")]);
  },

  "a host's meetings are listed by what has become of them": async (catalogue) => {
    const { run, zoom } = catalogue;
    const userId = await addHost(catalogue, "lists");
    const make = async (topic: string, day: number) => {
      const wish = { userId, topic, startTime: `${dayFromToday(day)}T10:00:00Z` };
      return (await run<Meeting>("create-meeting", wish)).returned.id;
    };
    await make("Past", -2);
    await make("To come", 1);
    await zoom.control("POST", `/meetings/${await make("Running", 1)}/start`);

    const expected = {
      scheduled: ["Past", "Running", "To come"],
      live: ["Running"],
      upcoming: ["Running", "To come"],
      upcoming_meetings: ["Running", "To come"],
      previous_meetings: ["Past"],
    };
    const listed = { ...expected };
    for (const type of Object.keys(expected) as (keyof typeof expected)[]) {
      const { returned } = await run<Meeting[]>("list-meetings", { userId, type });
      listed[type] = returned.map(({ topic }) => topic).sort();
    }
    expect(listed).toEqual(expected);
    const days = { from: dayFromToday(0), to: dayFromToday(2) };
    expect((await run<Meeting[]>("list-meetings", { userId, ...days })).returned).toHaveLength(2);
    expect((await run<Meeting[]>("list-meetings", { userId, maxResults: 1 })).returned).toHaveLength(1);
  },

  "a meeting under way is ended": async (catalogue) => {
    const { run, refused, zoom } = catalogue;
    const userId = await addHost(catalogue, "ends");
    const { returned } = await run<Meeting>("create-meeting", { userId, topic: "Long" });
    const meetingId = String(returned.id);
    await zoom.control("POST", `/meetings/${meetingId}/start`);
    expect((await run("get-meeting", { meetingId })).returned).toMatchObject({ status: "started" });
    expect((await run("end-meeting", { meetingId })).returned).toEqual({ meetingId, ended: true });
    expect((await run("get-meeting", { meetingId })).returned).toMatchObject({ status: "waiting" });
    expect(await refused("end-meeting", { meetingId: "81234567890" })).toContain("there is no meeting 81234567890");
  },

  "an invitation tells what to bring to a meeting": async (catalogue) => {
    const { run } = catalogue;
    const userId = await addHost(catalogue, "invites");
    const wish = { userId, topic: "Open Day", startTime: "2099-03-03T10:00:00Z" };
    const { returned: meeting } = await run<Meeting>("create-meeting", wish);
    const { returned } = await run<{ invitation: string }>("get-meeting-invitation", { meetingId: String(meeting.id) });
    expect(returned.invitation).toContain("Open Day");
    expect(returned.invitation).toContain(meeting.join_url);
  },

  "a meeting is deleted, and then there is none": async (catalogue) => {
    const { run, refused } = catalogue;
    const userId = await addHost(catalogue, "deletes");
    const { returned } = await run<Meeting>("create-meeting", {
      userId,
      topic: "Off",
      startTime: "2099-03-03T10:00:00Z",
    });
    const meetingId = String(returned.id);
    expect((await run("delete-meeting", { meetingId })).returned).toMatchObject({ meetingId, deleted: true });
    for (const action of ["get-meeting", "delete-meeting", "get-meeting-invitation"]) {
      expect(await refused(action, { meetingId })).toContain(`there is no meeting ${meetingId}`);
    }
  },

  "a webinar is not taken for a meeting": async (catalogue) => {
    const { refused, zoom } = catalogue;
    const userId = await addHost(catalogue, "confused");
    const webinar = { topic: "All hands", start_time: "2099-03-03T10:00:00Z" };
    const { body } = await zoom.call<{ id: number }>("POST", `/users/${userId}/webinars`, webinar);
    for (const action of ["get-meeting", "delete-meeting", "list-meeting-registrants"]) {
      expect(await refused(action, { meetingId: String(body.id) })).toContain("is a webinar, not a meeting");
    }
  },

  "an instant meeting is made for its host alone": async (catalogue) => {
    const userId = await addHost(catalogue, "instant");
    const { returned } = await catalogue.run<Meeting>("create-meeting", { userId, type: 1, topic: "Now" });
    expect(returned).toMatchObject({ type: 1, host_id: userId });
  },

  "what Zoom would refuse of a meeting is refused before it is asked": async ({ refused }) => {
    const userId = "nobody@example.com";
    expect(await refused("create-meeting", { userId, startTime: "tomorrow" })).toContain(
      "`start_time` must be a date and time",
    );
    expect(await refused("create-meeting", { userId, timezone: "Mars/Olympus" })).toContain("timezone");
    expect(await refused("create-meeting", { userId, type: 8, startTime: "2099-03-03T10:00:00Z" })).toContain(
      "recurrence",
    );
    expect(await refused("list-meetings", { userId, from: "2026-03-02", to: "2026-03-01" })).toContain("from");
  },

  "a host may have a hundred meetings made a day": async (catalogue) => {
    const { refused, zoom } = catalogue;
    const userId = await addHost(catalogue, "hundred");
    const meeting = { topic: "One more", start_time: "2099-03-03T10:00:00Z" };
    for (let made = 0; made < 100; made++) await zoom.call("POST", `/users/${userId}/meetings`, meeting);
    const sentence = await refused("create-meeting", { userId, topic: "Too many", startTime: "2099-03-03T10:00:00Z" });
    expect(sentence).toMatch(/Zoom allows 100 meetings .* per host and day.* goes on at .* 00:00 UTC/);
  },
};
