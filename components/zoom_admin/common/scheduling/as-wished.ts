import type { Meeting } from "../resources/meetings.ts";
import { startsAsWished, type Wish } from "./wish.ts";

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
    (wish.start_time === undefined || startsAsWished(row, wish) === true)
  );
}
