import type { ZoomAdmin } from "../../../zoom_admin.app.ts";
import type { Meeting } from "../../resources/meetings.ts";
import { meetingsToCome } from "../../scheduling/meetings-to-come.ts";
import { fingerprint } from "./fingerprint.ts";
import { picked } from "./fields.ts";

/** A meeting as remembered: what Zoom says of a deleted one, and a fingerprint of its agenda. */
export interface MeetingRow extends Pick<
  Meeting,
  "id" | "uuid" | "host_id" | "topic" | "type" | "start_time" | "duration" | "timezone" | "created_at"
> {
  agenda: string;
}

const remembered = [
  "id",
  "uuid",
  "host_id",
  "topic",
  "type",
  "start_time",
  "duration",
  "timezone",
  "created_at",
] as const;

/** What a host has yet to hold, by the meetings' ids. */
export async function meetingRows(zoomAdmin: ZoomAdmin, hostId: string): Promise<Record<string, MeetingRow>> {
  const meetings = await meetingsToCome(zoomAdmin, undefined, hostId);
  return Object.fromEntries(meetings.map((meeting) => [String(meeting.id), rowOf(meeting)]));
}

function rowOf(meeting: Meeting): MeetingRow {
  return { ...(picked(meeting, remembered) as Meeting), agenda: fingerprint([meeting.agenda ?? ""]) };
}
