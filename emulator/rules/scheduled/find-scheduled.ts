import type { Scheduled } from "../../entities/scheduled.ts";
import type { Collection, Index } from "../../store/collection.ts";
import type { World } from "../../world.ts";
import { isRecurring } from "./schedule.ts";
import { uuidReadings } from "../instances/uuid-readings.ts";

const millisecondsPerDay = 86_400_000;

/** When a meeting or webinar ends for the last time: an occurrence or itself; one without fixed time never does. */
function lastEnd({ start, duration, occurrences }: Scheduled): number {
  const starts = occurrences.length ? occurrences.map((occurrence) => occurrence.start) : [start ?? Infinity];
  return Math.max(...starts) + duration * 60_000;
}

/** Whether a meeting or webinar is over for good. */
export const hasEnded = (scheduled: Scheduled, now: number): boolean => lastEnd(scheduled) < now;

/** Zoom's meeting ids expire 30 days after a scheduled meeting and 365 days after a recurring one's last occurrence. */
export function hasLapsed(scheduled: Scheduled, now: number): boolean {
  const days = isRecurring(scheduled) ? 365 : 30;
  return lastEnd(scheduled) + days * millisecondsPerDay < now;
}

/** What a path names by its number or by a UUID, which comes encoded twice if it has slashes. */
export const namedIn = <T extends Scheduled>(all: Collection<T>, byUuid: Index<T>, name: string): T | undefined =>
  all.get(name) ??
  uuidReadings(name)
    .map((uuid) => byUuid.first(uuid))
    .find(Boolean);

/** What a path names by the UUID of an earlier instance. */
export function heldUnder<T extends Scheduled>({ store }: World, all: Collection<T>, name: string): T | undefined {
  const numbers = uuidReadings(name).flatMap((uuid) => store.instances.get(uuid)?.scheduled_id ?? []);
  return numbers.map((number) => all.get(number)).find(Boolean);
}
