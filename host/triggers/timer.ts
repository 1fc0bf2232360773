import { Cron } from "croner";

/** The value of a `$.interface.timer` prop. */
export type Schedule = { intervalSeconds: number } | { cron: string; timezone?: string };

/** What a timer hands to `run`: https://pipedream.com/docs/components/contributing/api#timer */
export type TimerEvent = { timestamp: number; interval_seconds: number } | { timestamp: number; cron: string };

/**
 * Fires on schedule until stopped; what was missed while the host was down is not made up for.
 * @param now milliseconds since the epoch
 * @throws an Error for a cron expression or time zone that does not exist
 */
export function startTimer(schedule: Schedule, fire: (event: TimerEvent) => void, now: () => number): { stop(): void } {
  const timestamp = () => Math.floor(now() / 1000);
  if ("cron" in schedule) {
    const { cron, timezone = "UTC" } = schedule;
    const job = new Cron(cron, { timezone, unref: true }, () => fire({ timestamp: timestamp(), cron }));
    return { stop: () => job.stop() };
  }
  const { intervalSeconds } = schedule;
  const event = () => fire({ timestamp: timestamp(), interval_seconds: intervalSeconds });
  const interval = setInterval(event, intervalSeconds * 1000).unref();
  return { stop: () => clearInterval(interval) };
}
