import type { ZoomAdmin } from "../zoom_admin.app.ts";
import type { Step } from "./define.ts";
import { instantOf } from "./local-time.ts";
import { getMeeting, listMeetings } from "./operations/meetings.ts";
import { listAll } from "./pages.ts";
import type { Meeting } from "./resources/meetings.ts";
import { FIXED_SERIES, type MeetingWish } from "./schemas/meeting.ts";

/**
 * The host's meeting that is as wished and not older than `since` (epoch milliseconds), if there is one. Instant meetings
 * are in no list of Zoom's.
 */
export async function findMeeting(
  zoomAdmin: ZoomAdmin,
  { $, userId, wish, since }: { $: Step; userId: string; wish: MeetingWish; since: number },
): Promise<Meeting | undefined> {
  const request = { $, path: { userId }, params: { type: "scheduled" } };
  const rows = await listAll(zoomAdmin, listMeetings, request, {
    rows: ({ meetings }) => meetings,
    key: ({ uuid, start_time }) => `${uuid} ${start_time}`,
  });
  const [latest] = rows
    .filter((row) => Date.parse(row.created_at) >= since && isAsWished(row, wish))
    .sort((one, other) => Date.parse(other.created_at) - Date.parse(one.created_at));
  return latest && zoomAdmin.request(getMeeting, { $, path: { meetingId: String(latest.id) } });
}

/** What was left to Zoom to choose is not compared. */
function isAsWished(row: Meeting, wish: MeetingWish): boolean {
  return (
    row.type === wish.type &&
    (wish.topic === undefined || row.topic === wish.topic) &&
    (wish.duration === undefined || row.duration === undefined || row.duration === wish.duration) &&
    startsAsWished(row, wish)
  );
}

function startsAsWished(row: Meeting, { type, start_time, timezone }: MeetingWish): boolean {
  if (start_time === undefined || row.start_time === undefined) return start_time === undefined;
  const wished = instantOf(start_time, timezone ?? row.timezone ?? "UTC");
  const start = Date.parse(row.start_time);
  // A series begins on the first day that its recurrence allows.
  return type === FIXED_SERIES ? start >= wished : start === wished;
}
