import type { ScheduleTrigger } from "./definition.ts";

/**
 * What a run that a schedule starts is given: https://pipedream.com/docs/workflows/building-workflows/triggers#schedule
 * @param due milliseconds since the epoch
 */
export function scheduleEvent({ cron, timezone }: ScheduleTrigger, due: number) {
  return {
    timestamp: due / 1000,
    cron,
    timezone_configured: { timezone, iso8601: { timestamp: isoIn(timezone, due) } },
    timezone_utc: { timezone: "UTC", iso8601: { timestamp: new Date(due).toISOString() } },
  };
}

/** `2026-03-02T10:00:00+01:00` */
function isoIn(timeZone: string, instant: number): string {
  // Swedish writes dates as ISO 8601 does.
  const local = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" }).format(instant);
  const offset = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" })
    .formatToParts(instant)
    .find(({ type }) => type === "timeZoneName")!.value;
  return `${local.replace(" ", "T")}${offset.replace("GMT", "") || "+00:00"}`;
}
