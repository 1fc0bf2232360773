import type { ZoomAdmin } from "../../zoom_admin.app.ts";
import { latestAsWished } from "./as-wished.ts";
import type { Step } from "../define.ts";
import { getMeeting, listMeetings } from "../operations/meetings.ts";
import { listAll } from "../pages.ts";
import type { Meeting } from "../resources/meetings.ts";
import type { MeetingWish } from "../schemas/meeting.ts";

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
  const latest = latestAsWished(rows, wish, since);
  return latest && zoomAdmin.request(getMeeting, { $, path: { meetingId: String(latest.id) } });
}
