import type { Meeting } from "../resources/meetings.ts";
import { instantOf } from "../wording/local-time.ts";

/** What a meeting or webinar is asked to be, in Zoom's names. What is left out is left to Zoom. */
export interface Wish {
  type?: number | undefined;
  topic?: string | undefined;
  agenda?: string | undefined;
  duration?: number | undefined;
  start_time?: string | undefined;
  timezone?: string | undefined;
  password?: string | undefined;
  recurrence?: object | undefined;
  settings?: object | undefined;
}

/**
 * Whether something starts when it was asked to, or undefined where one of the two has no start. A series begins on the
 * first day that its recurrence allows.
 */
export function startsAsWished(found: Meeting, { start_time, timezone, recurrence }: Wish): boolean | undefined {
  if (!start_time || !found.start_time) return undefined;
  const wished = instantOf(start_time, timezone ?? found.timezone ?? "UTC");
  const start = Date.parse(found.start_time);
  return recurrence ? start >= wished : start === wished;
}
