import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@jest/globals";
import { addUser } from "../../emulator/support/zoom.ts";
import { eventually } from "../support/whole.ts";
import type { Catalogue, Stories } from "./catalogue.ts";

interface Recording {
  uuid: string;
  topic: string;
  recording_files: { id: string; file_type: string; file_size: number }[];
}

/** A meeting that was recorded in the cloud, once its files are ready. */
async function recorded(catalogue: Catalogue, email: string): Promise<Recording> {
  const { run, zoom } = catalogue;
  await addUser(zoom, { action: "autoCreate", email, type: 2 });
  const { returned: meeting } = await run<{ id: number }>("create-meeting", { userId: email, topic: `With ${email}` });
  const { body } = await zoom.control<{ uuid: string }>("POST", `/meetings/${meeting.id}/start`, { recorded: true });
  await zoom.control("POST", `/meetings/${meeting.id}/end`);
  return eventually(async () => {
    const { returned } = await run<Recording>("get-meeting-recordings", { meetingId: body.uuid });
    return returned.recording_files.some(({ file_type }) => file_type === "TRANSCRIPT") && returned;
  });
}

const nothingLeft = /no recording|Zoom said: 404/;

export const recordings: Stories = {
  "what was recorded is listed by its host and for the account": async (catalogue) => {
    const { uuid } = await recorded(catalogue, "recorded@example.com");
    const { returned: own } = await catalogue.run("list-user-recordings", { userId: "recorded@example.com" });
    expect(own).toMatchObject([{ uuid }]);
    const { returned: all } = await catalogue.run<Recording[]>("list-account-recordings");
    expect(all.map((recording) => recording.uuid)).toContain(uuid);
  },

  "a file is downloaded, whole": async (catalogue) => {
    const { uuid, recording_files } = await recorded(catalogue, "download@example.com");
    const { id, file_size } = recording_files.find(({ file_type }) => file_type === "MP4")!;
    const folder = await mkdtemp(join(tmpdir(), "zoom-admin-download-"));
    const filePath = join(folder, "first day.mp4");
    const { returned } = await catalogue.run("download-recording", { meetingId: uuid, recordingId: id, filePath });
    expect(returned).toMatchObject({ filePath, bytes: file_size });
    expect(await readFile(filePath)).toHaveLength(file_size);
    await rm(folder, { recursive: true });
  },

  "all files are downloaded into a folder, and removed from Zoom": async (catalogue) => {
    const { uuid, recording_files } = await recorded(catalogue, "archive@example.com");
    const folder = await mkdtemp(join(tmpdir(), "zoom-admin-archive-"));
    const archive = { meetingId: uuid, folder, afterwards: "trash" };
    const { returned } = await catalogue.run<{ removed: object[] }>("download-meeting-recordings", archive);
    expect(returned.removed).toHaveLength(recording_files.length);
    const [ofMeeting = ""] = await readdir(folder);
    expect(await readdir(join(folder, ofMeeting))).toHaveLength(recording_files.length);
    expect(await catalogue.refused("get-meeting-recordings", { meetingId: uuid })).toMatch(nothingLeft);
    await rm(folder, { recursive: true });
  },

  "a file goes to the trash and comes back, and so do all of them": async (catalogue) => {
    const { run, refused } = catalogue;
    const { uuid: meetingId, recording_files } = await recorded(catalogue, "trash@example.com");
    const files = async () =>
      (await run<Recording>("get-meeting-recordings", { meetingId })).returned.recording_files.length;
    const recordingId = recording_files[0]!.id;

    await run("delete-recording-file", { meetingId, recordingId, action: "trash" });
    expect(await files()).toBe(recording_files.length - 1);
    await run("recover-recording", { meetingId, recordingId });
    expect(await files()).toBe(recording_files.length);

    await run("delete-meeting-recordings", { meetingId, action: "trash" });
    expect(await refused("get-meeting-recordings", { meetingId })).toMatch(nothingLeft);
    await run("recover-recording", { meetingId });
    expect(await files()).toBe(recording_files.length);
  },

  "what is deleted for good does not come back": async (catalogue) => {
    const { uuid: meetingId } = await recorded(catalogue, "gone@example.com");
    await catalogue.run("delete-meeting-recordings", { meetingId, action: "delete" });
    expect(await catalogue.refused("recover-recording", { meetingId })).toMatch(nothingLeft);
  },

  "a transcript is read": async (catalogue) => {
    const { uuid: meetingId } = await recorded(catalogue, "transcript@example.com");
    expect((await catalogue.run("get-meeting-transcript", { meetingId })).summary).toContain("transcript");
  },
};
