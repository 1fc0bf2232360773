import type { ZoomAdmin } from "../../zoom_admin.app.ts";
import type { Step } from "../define.ts";
import { listMeetings } from "../operations/meetings.ts";
import { listAll } from "../pages.ts";
import type { Meeting } from "../resources/meetings.ts";

/** What a user's meetings have yet to come or to end, a series once, with those that have no time of their own. */
export async function meetingsToCome(zoomAdmin: ZoomAdmin, $: Step | undefined, userId: string): Promise<Meeting[]> {
  const request = { $, path: { userId }, params: { type: "scheduled" } };
  const rows = await listAll(zoomAdmin, listMeetings, request, {
    rows: ({ meetings }) => meetings,
    key: ({ id, start_time }) => `${id} ${start_time}`,
  });
  const now = zoomAdmin._time().now();
  const coming = rows.filter((meeting) => endOf(meeting) >= now);
  return coming.filter(({ id }, index) => coming.findIndex((other) => other.id === id) === index);
}

/** Epoch milliseconds; never, for a meeting without a time. */
export function endOf({ start_time, duration = 0 }: Pick<Meeting, "start_time" | "duration">): number {
  return start_time ? Date.parse(start_time) + duration * 60_000 : Infinity;
}
