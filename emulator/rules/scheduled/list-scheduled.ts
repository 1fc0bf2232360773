import type { Scheduled } from "../../entities/scheduled.ts";
import type { User } from "../../entities/user.ts";
import { listedRows, type ListedRow } from "../../views/schedule.ts";
import type { World } from "../../world.ts";
import { hasLapsed } from "./find-scheduled.ts";
import { instantFrom } from "../zoned-time.ts";

type ScheduleList = "scheduled" | "live" | "upcoming" | "upcoming_meetings" | "previous_meetings";

/** Zoom: lists of upcoming and previous meetings reach six months. */
const sixMonths = 183 * 86_400_000;

/** Which rows each of Zoom's five lists shows. */
const lists: Record<ScheduleList, (row: ListedRow, now: number) => boolean> = {
  scheduled: () => true,
  live: ({ live }) => live,
  upcoming: isUpcoming,
  upcoming_meetings: isUpcoming,
  previous_meetings: ({ end, live }, now) => !live && end < now && end >= now - sixMonths,
};

/** What is under way counts as upcoming, however long it takes. */
function isUpcoming({ start, end, live }: ListedRow, now: number): boolean {
  return live || (end >= now && (start === Infinity || start <= now + sixMonths));
}

interface ListQuery {
  type: ScheduleList;
  from?: string | undefined;
  to?: string | undefined;
  timezone?: string | undefined;
}

/** A host's meetings or webinars as rows, in the order of their start. Instant and expired ones are never listed. */
export function rowsListed(world: World, scheduled: Scheduled[], host: User, query: ListQuery): object[] {
  const now = world.clock.now();
  const { timezone = host.timezone, from, to } = query;
  const earliest = from ? instantFrom(`${from}T00:00`, timezone) : -Infinity;
  const latest = to ? instantFrom(`${to}T23:59:59`, timezone) : Infinity;
  return scheduled
    .filter((each) => each.type !== 1 && !hasLapsed(each, now))
    .flatMap((each) => listedRows(world, each))
    .filter((row) => row.start >= earliest && row.start <= latest && lists[query.type](row, now))
    .sort((a, b) => (a.start < b.start ? -1 : Number(a.start > b.start)))
    .map(({ row }) => row);
}
