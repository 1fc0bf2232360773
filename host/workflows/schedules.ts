import { Cron } from "croner";
import type { Logger } from "pino";
import type { Database } from "../database/database.ts";
import type { Alarm } from "../triggers/alarm.ts";
import type { Schedule } from "./workflows.ts";

/** Time is looked at so often at least, in milliseconds: a clock that is set, or a machine that slept, keeps no timer. */
const LONGEST_NAP = 60_000;

export interface SchedulesDependencies {
  database: Database;
  schedules: readonly Schedule[];
  /** Begins the run of a due time, or does nothing where it has begun before. */
  start(schedule: Schedule, due: number): Promise<void>;
  /** Milliseconds since the epoch. */
  now(): number;
  alarm: Alarm;
  log: Logger;
}

export interface Schedules {
  /** Starts what has come due, and from now on whatever comes due. */
  open(): Promise<void>;
  close(): void;
}

/**
 * Starts workflows on time. How far each schedule has come is kept, so a due time that went by while the host was down is
 * made up for: once, by the latest of those that were missed. A schedule that is new or was changed begins now.
 */
export function createSchedules({ database, schedules, start, now, alarm, log }: SchedulesDependencies): Schedules {
  let pending: { stop(): void } | undefined;
  let closed = false;

  async function settle(schedule: Schedule): Promise<void> {
    const { cron, timezone } = schedule.trigger;
    const kept = await database.selectFrom("schedules").selectAll().where("id", "=", schedule.id).executeTakeFirst();
    if (kept?.cron !== cron || kept.timezone !== timezone) return remember(schedule, now());
    const due = latestDue(schedule, now());
    if (due === undefined || due <= kept.settled_until.getTime()) return;
    await start(schedule, due);
    await remember(schedule, due);
  }

  async function remember({ id, trigger: { cron, timezone } }: Schedule, settledUntil: number): Promise<void> {
    const row = { cron, timezone, settled_until: new Date(settledUntil) };
    await database
      .insertInto("schedules")
      .values({ id, ...row })
      .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
      .execute();
  }

  async function settleAll(): Promise<void> {
    for (const schedule of schedules)
      await settle(schedule).catch((error: unknown) =>
        log.error({ err: error, schedule: schedule.id }, "A schedule could not be kept; it is tried again in a minute"),
      );
    if (!closed && schedules.length > 0) pending = alarm(nap(), () => void settleAll());
  }

  function nap(): number {
    const instants = schedules.map((schedule) => cronOf(schedule).nextRun(new Date(now()))?.getTime() ?? Infinity);
    return Math.max(1, Math.min(LONGEST_NAP, ...instants.map((instant) => instant - now())));
  }

  return {
    open: settleAll,
    close() {
      closed = true;
      pending?.stop();
    },
  };
}

const cronOf = ({ trigger: { cron, timezone } }: Schedule) => new Cron(cron, { timezone });

/** The last due time up to and with this instant. */
function latestDue(schedule: Schedule, instant: number): number | undefined {
  // Croner looks before its reference.
  return cronOf(schedule)
    .previousRuns(1, new Date(instant + 1))[0]
    ?.getTime();
}
