import { spoken } from "../wording/local-time.ts";
import type { Meeting } from "../resources/meetings.ts";

/** `"Welcome" for dana@example.com on 2 March 2026, 10:00 Europe/Berlin, 30 min (id 85393847045)` */
export function meetingInWords({
  id,
  topic,
  host_email,
  host_id,
  start_time,
  occurrences,
  timezone = "UTC",
  duration,
}: Meeting): string {
  // Zoom goes on showing what was deleted.
  const days = occurrences?.filter(({ status }) => status !== "deleted");
  const start = start_time ?? days?.[0]?.start_time;
  const when = start ? ` on ${spoken(Date.parse(start), timezone)}` : "";
  const length = duration ? `, ${duration} min` : "";
  const times = days ? `, ${["never", "once"][days.length] ?? `${days.length} times`}` : "";
  return `"${topic}" for ${host_email ?? host_id}${when}${length}${times} (id ${id})`;
}
