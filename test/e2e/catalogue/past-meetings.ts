import { expect } from "@jest/globals";
import { addUser } from "../../emulator/support/zoom.ts";
import { eventually } from "../support/whole.ts";
import type { Catalogue, Stories } from "./catalogue.ts";

interface Held {
  meetingId: string;
  uuid: string;
}

/** Holds a meeting with a guest. Gives the UUID of that time. */
async function hold({ zoom }: Catalogue, meetingId: string, how: object = {}): Promise<string> {
  const { body } = await zoom.control<{ uuid: string }>("POST", `/meetings/${meetingId}/start`, how);
  await zoom.control("POST", `/meetings/${meetingId}/participants`, { name: "Guest", email: "guest@example.org" });
  await zoom.control("POST", `/meetings/${meetingId}/end`);
  return body.uuid;
}

/** A meeting that was held, with a guest. */
async function held(catalogue: Catalogue, name: string, how: object = {}): Promise<Held> {
  const { run, zoom } = catalogue;
  const userId = await addUser(zoom, { action: "autoCreate", email: `${name}@example.com`, type: 2 });
  const meetingId = String((await run<{ id: number }>("create-meeting", { userId, topic: name })).returned.id);
  return { meetingId, uuid: await hold(catalogue, meetingId, how) };
}

export const pastMeetings: Stories = {
  "each time that a meeting was held is listed": async (catalogue) => {
    const { run, refused, zoom } = catalogue;
    const { meetingId, uuid } = await held(catalogue, "twice");
    const { body } = await zoom.control<{ uuid: string }>("POST", `/meetings/${meetingId}/start`);
    await run("end-meeting", { meetingId });
    const { returned } = await run<{ uuid: string }[]>("list-past-meeting-instances", { meetingId });
    expect(returned.map((instance) => instance.uuid).sort()).toEqual([uuid, body.uuid].sort());
    expect(await refused("list-past-meeting-instances", { meetingId: "81234567890" })).toContain("81234567890");
  },

  "who was there is listed, by the number of the meeting and by its UUID": async (catalogue) => {
    const { run, refused } = catalogue;
    const { meetingId, uuid } = await held(catalogue, "attended");
    for (const which of [meetingId, uuid]) {
      const { returned } = await run("list-past-meeting-participants", { meetingId: which });
      expect(returned).toContainEqual(expect.objectContaining({ name: "Guest", user_email: "guest@example.org" }));
    }
    const unknown = await refused("list-past-meeting-participants", { meetingId: "81234567890" });
    expect(unknown).toContain("there is no past meeting or webinar 81234567890");
  },

  "a UUID with a slash in it names its meeting too": async (catalogue) => {
    const { meetingId, uuid: first } = await held(catalogue, "slashed");
    let uuid = first;
    while (!uuid.includes("/")) uuid = await hold(catalogue, meetingId);
    const { returned } = await catalogue.run<object[]>("list-past-meeting-participants", { meetingId: uuid });
    expect(returned).toHaveLength(2);
  },

  "a summary is written of a meeting where one was asked for": async (catalogue) => {
    const { run, refused } = catalogue;
    const { uuid } = await held(catalogue, "summed-up", { summarised: true });
    const { returned } = await eventually(() => run("get-meeting-summary", { meetingId: uuid }));
    expect(returned).toMatchObject({ meeting_uuid: uuid, meeting_topic: "summed-up" });
    const { returned: all } = await run<{ meeting_uuid: string }[]>("list-meeting-summaries");
    expect(all.map(({ meeting_uuid }) => meeting_uuid)).toContain(uuid);
    const { uuid: without } = await held(catalogue, "forgotten");
    expect(await refused("get-meeting-summary", { meetingId: without })).toContain("summary");
  },

  "a transcript is read where there is one": async (catalogue) => {
    const { run, refused } = catalogue;
    const { uuid } = await held(catalogue, "transcribed", { recorded: true });
    const { returned } = await eventually(() => run("get-meeting-transcript", { meetingId: uuid }));
    expect(returned).toMatchObject({ meeting_id: uuid, can_download: true });
    const { uuid: without } = await held(catalogue, "unrecorded");
    expect(await refused("get-meeting-transcript", { meetingId: without })).toContain("there is no transcript of");
  },
};
