import { instantOf } from "../wording/local-time.ts";
import type { Meeting } from "../resources/meetings.ts";

/** What is compared of a meeting or webinar that is asked for. */
interface Wish {
  type: number;
  topic?: string | undefined;
  duration?: number | undefined;
  start_time?: string | undefined;
  timezone?: string | undefined;
  recurrence?: object | undefined;
}

/** The latest of these that is as wished and not older than `since` (epoch milliseconds). */
export function latestAsWished<Row extends Meeting>(rows: readonly Row[], wish: Wish, since: number): Row | undefined {
  const [latest] = rows
    .filter((row) => Date.parse(row.created_at) >= since && isAsWished(row, wish))
    .sort((one, other) => Date.parse(other.created_at) - Date.parse(one.created_at));
  return latest;
}

/** What was left to Zoom to choose is not compared. */
function isAsWished(row: Meeting, wish: Wish): boolean {
  return (
    row.type === wish.type &&
    (wish.topic === undefined || row.topic === wish.topic) &&
    (wish.duration === undefined || row.duration === undefined || row.duration === wish.duration) &&
    startsAsWished(row, wish)
  );
}

function startsAsWished(row: Meeting, { start_time, timezone, recurrence }: Wish): boolean {
  if (start_time === undefined || row.start_time === undefined) return start_time === undefined;
  const wished = instantOf(start_time, timezone ?? row.timezone ?? "UTC");
  const start = Date.parse(row.start_time);
  // A series begins on the first day that its recurrence allows.
  return recurrence ? start >= wished : start === wished;
}
