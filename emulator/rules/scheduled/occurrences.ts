import { meetingRefusals } from "../../refusals/meetings.ts";
import type { Occurrence, Scheduled } from "../../entities/scheduled.ts";
import type { World } from "../../world.ts";
import type { AskedSchedule } from "./schedule.ts";
import { instantFrom } from "../zoned-time.ts";

/** The occurrence that a query names; it must not have been deleted. */
export function findOccurrence(
  { occurrences }: Scheduled,
  id: string,
  refusal: () => Error = meetingRefusals.invalidOccurrence,
): Occurrence {
  const occurrence = occurrences.find(({ occurrence_id, status }) => occurrence_id === id && status === "available");
  if (!occurrence) throw refusal();
  return occurrence;
}

/** The meeting or webinar with one occurrence moved or resized; a start in the past is ignored. Its id stays. */
export function withOccurrence<T extends Scheduled>(world: World, scheduled: T, id: string, asked: AskedSchedule): T {
  const occurrence = findOccurrence(scheduled, id);
  const { start_time, duration = occurrence.duration, timezone = scheduled.timezone } = asked;
  const wanted = start_time === undefined ? occurrence.start : instantFrom(start_time, timezone);
  const start = wanted > world.clock.now() ? wanted : occurrence.start;
  return withChanged(scheduled, occurrence, { start, duration });
}

/** The meeting or webinar without one occurrence, which stays listed as deleted. */
export const withoutOccurrence = <T extends Scheduled>(scheduled: T, id: string, refusal?: () => Error): T =>
  withChanged(scheduled, findOccurrence(scheduled, id, refusal), { status: "deleted" });

const withChanged = <T extends Scheduled>(scheduled: T, occurrence: Occurrence, change: Partial<Occurrence>): T => ({
  ...scheduled,
  occurrences: scheduled.occurrences.map((each) => (each === occurrence ? { ...each, ...change } : each)),
});

/** Those that are not over yet. */
export const comingOccurrences = ({ occurrences }: Scheduled, now: number): Occurrence[] =>
  occurrences.filter(({ start, duration }) => start + duration * 60_000 >= now);
