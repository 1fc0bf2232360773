import { MeetingNotFoundError } from "../../errors/causes.ts";
import { getMeeting } from "../../operations/meetings.ts";
import type { ZoomClient } from "../../request.ts";
import type { Meeting } from "../../resources/meetings.ts";
import { endOf } from "../../scheduling/meetings-to-come.ts";
import type { EventName } from "../event-scopes.ts";
import { sessionIn } from "../event-summaries.ts";
import type { Change, Missed } from "./change.ts";
import { differing, picked } from "./fields.ts";
import type { MeetingRow } from "./meeting-rows.ts";
import type { Compare } from "./picture.ts";

/** Zoom's clock and this one may differ by so much. */
const SKEW_MS = 60_000;

/** A recurring meeting with fixed times. */
const SERIES = 8;

/** A series is listed as its next occurrence, which differs from the one before in everything else. */
const comparedOfSeries = ["topic", "type", "timezone"] as const;
const compared = [...comparedOfSeries, "start_time", "duration", "agenda"] as const;

const essentials = ["uuid", "id", "host_id", "topic", "type", "start_time", "duration", "timezone"] as const;

/** What Zoom's event tells of a new meeting. A `start_url` is not in it, which lets anybody in as the host. */
const details = [
  ...essentials,
  "join_url",
  "password",
  "occurrences",
  "settings",
  "recurrence",
  "tracking_fields",
] as const;

export function meetingChanges(zoom: ZoomClient, now: number): Compare<MeetingRow> {
  return (before, row, since) => {
    if (!before) return row && Date.parse(row.created_at) >= since - SKEW_MS ? [created(zoom, row)] : [];
    if (!row) return endOf(before) >= now ? [deleted(zoom, before)] : [];
    return updates(zoom, before, row);
  };
}

function created(zoom: ZoomClient, row: MeetingRow): Change {
  return change(["meeting.created"], row, async () => {
    const meeting = await asked(zoom, row);
    if (!meeting) return "nothing";
    return missed("meeting.created", row, { operation: "single", object: picked(meeting, details) });
  });
}

/** Zoom says that there is no such meeting of one that has expired as well, so only those to come are asked for. */
function deleted(zoom: ZoomClient, row: MeetingRow): Change {
  return change(["meeting.deleted", "meeting.permanently_deleted"], row, async () => {
    if (await asked(zoom, row)) return "not so";
    const operation = row.type === SERIES ? "all" : "single";
    return missed("meeting.deleted", row, { operation, object: picked(row, essentials) });
  });
}

function updates(zoom: ZoomClient, before: MeetingRow, row: MeetingRow): Change[] {
  const isSeries = before.type === SERIES || row.type === SERIES;
  const fields = differing(before, row, isSeries ? comparedOfSeries : compared);
  if (fields.length === 0) return [];
  const tell = async () => {
    const meeting = fields.includes("agenda") ? await asked(zoom, row) : row;
    const known = fields.filter((field) => field !== "agenda");
    const { uuid, id, host_id } = row;
    return missed("meeting.updated", row, {
      scope: isSeries ? "all" : "single",
      object: { uuid, id, host_id, ...picked(meeting ?? row, fields) },
      old_object: { id, ...picked(before, known) },
    });
  };
  return [change(["meeting.updated"], row, tell)];
}

function change(toldBy: Change["toldBy"], { id }: MeetingRow, tell: Change["tell"]): Change {
  return { toldBy, about: [String(id)], tell };
}

function missed(event: EventName, row: MeetingRow, payload: Missed["payload"]): Missed {
  return { event, subject: sessionIn({ object: { id: row.id, topic: row.topic } }), payload };
}

/** The meeting as Zoom has it now, undefined where it has it no more. */
async function asked(zoom: ZoomClient, { id }: MeetingRow): Promise<Meeting | undefined> {
  try {
    return await zoom.request(getMeeting, { path: { meetingId: String(id) } });
  } catch (error) {
    if (error instanceof MeetingNotFoundError) return undefined;
    throw error;
  }
}
