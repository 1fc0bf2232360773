import type { Occurrence, Recurrence } from "../../entities/scheduled.ts";
import { asUtc, instantFrom, instantOf, wallTime, type WallTime } from "../zoned-time.ts";

/** Zoom makes and lists at most 50 occurrences. */
const mostOccurrences = 50;

const millisecondsPerDay = 86_400_000;

/** Days are counted as UTC midnights of the wall's calendar, so that no clock change gets in between. */
const dayOf = ([year, month, day]: WallTime) => Date.UTC(year, month - 1, day);

/** 1 Sunday to 7 Saturday, as Zoom counts. */
const weekday = (day: number) => new Date(day).getUTCDay() + 1;

/** The days on which each kind of recurrence falls, from the first day on, without end. */
const patterns: Record<number, (first: number, rule: Recurrence) => Generator<number>> = {
  *1(first, { repeat_interval }) {
    for (let day = first; ; day += repeat_interval * millisecondsPerDay) yield day;
  },

  *2(first, { repeat_interval, weekly_days = "1" }) {
    const chosen = weekly_days.split(",").map(Number);
    const sunday = first - (weekday(first) - 1) * millisecondsPerDay;
    for (let week = sunday; ; week += repeat_interval * 7 * millisecondsPerDay) {
      for (let day = week; day < week + 7 * millisecondsPerDay; day += millisecondsPerDay) {
        if (day >= first && chosen.includes(weekday(day))) yield day;
      }
    }
  },

  *3(first, rule) {
    const start = new Date(first);
    for (let month = start.getUTCMonth(); ; month += rule.repeat_interval) {
      const day = dayInMonth(start.getUTCFullYear(), month, rule);
      if (day !== undefined && day >= first) yield day;
    }
  },
};

/** The day of a month that a monthly rule names; a month too short for it has none. */
function dayInMonth(year: number, month: number, rule: Recurrence): number | undefined {
  const { monthly_day = 1, monthly_week, monthly_week_day = 1 } = rule;
  if (monthly_week === undefined) {
    const day = Date.UTC(year, month, monthly_day);
    return new Date(day).getUTCDate() === monthly_day ? day : undefined;
  }
  if (monthly_week === -1) {
    const last = Date.UTC(year, month + 1, 0);
    return last - ((weekday(last) - monthly_week_day + 7) % 7) * millisecondsPerDay;
  }
  const first = Date.UTC(year, month, 1);
  const daysToFirst = (monthly_week_day - weekday(first) + 7) % 7;
  return first + (daysToFirst + (monthly_week - 1) * 7) * millisecondsPerDay;
}

/** The occurrences of a meeting that begins at `start`: the same time on the wall in `timeZone`, summer and winter. */
export function occurrencesOf(rule: Recurrence, start: number, duration: number, timeZone: string): Occurrence[] {
  const wall = wallTime(start, timeZone);
  const { end_times = rule.end_date_time ? 0 : 1, end_date_time } = rule;
  const most = Math.min(end_times || mostOccurrences, mostOccurrences);
  const until = end_date_time ? instantFrom(end_date_time, "UTC") : Infinity;
  const occurrences: Occurrence[] = [];
  for (const day of patterns[rule.type]!(dayOf(wall), rule)) {
    if (occurrences.length >= most) break;
    const instant = instantOf(onDay(day, wall), timeZone);
    if (instant > until) break;
    occurrences.push({ occurrence_id: String(instant), start: instant, duration, status: "available" });
  }
  return occurrences;
}

const onDay = (day: number, wall: WallTime): WallTime => wallTime(day + asUtc(wall) - dayOf(wall), "UTC");
