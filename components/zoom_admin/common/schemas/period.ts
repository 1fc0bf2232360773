import * as z from "zod";

const rule = "must be a date such as 2026-03-01";

/** A day as Zoom's reports take it, in UTC. */
export const day = () => z.string(rule).trim().refine(isDay, rule);

/** As many days as any month has: Zoom reports on no more at once. */
const MONTH_DAYS = 31;
const DAY_MS = 86_400_000;

/** The days from `from` to `to`, both included; without them, the month up to today. `now` is epoch milliseconds. */
export const period = (now: number) =>
  z
    .object({ from: day().optional(), to: day().optional() })
    .transform(({ from, to = later(from, now) }) => ({ from: from ?? dayBefore(to), to }))
    .superRefine(({ from, to }, context) => {
      const days = (Date.parse(to) - Date.parse(from)) / DAY_MS;
      const message =
        days < 0
          ? "must not be after `to` (today where none is given)"
          : "must be at most a month before `to`, since Zoom reports on no more at once";
      if (days < 0 || days > MONTH_DAYS) context.addIssue({ code: "custom", path: ["from"], message });
    });

function later(from: string | undefined, now: number): string {
  return dayOf(from === undefined ? now : Math.min(now, Date.parse(from) + (MONTH_DAYS - 1) * DAY_MS));
}

function dayBefore(to: string): string {
  return dayOf(Date.parse(to) - (MONTH_DAYS - 1) * DAY_MS);
}

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** False for 30 February as well, which `Date` would take for 2 March. */
function isDay(given: string): boolean {
  const instant = new Date(`${given}T00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(instant.getTime()) && dayOf(instant.getTime()) === given;
}
