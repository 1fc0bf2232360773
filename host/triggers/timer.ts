import { Cron } from "croner";

/** The value of a `$.interface.timer` prop. */
export type Schedule = { intervalSeconds: number } | { cron: string; timezone?: string };

/** What a timer hands to `run`: https://pipedream.com/docs/components/contributing/api#timer */
export type TimerEvent = { timestamp: number; interval_seconds: number } | { timestamp: number; cron: string };

/**
 * Fires on schedule until stopped. What was missed while the host was down is not made up for, and a time that comes while
 * the last one's work is still under way is left out.
 * @param fire does the work, and never rejects
 * @param now milliseconds since the epoch
 * @throws an Error for a cron expression or time zone that does not exist
 */
export function startTimer(
  schedule: Schedule,
  fire: (event: TimerEvent) => Promise<void>,
  now: () => number,
): { stop(): void } {
  const timestamp = () => Math.floor(now() / 1000);
  if ("cron" in schedule) {
    const { cron, timezone = "UTC" } = schedule;
    const job = new Cron(cron, { timezone, unref: true, protect: true }, () => fire({ timestamp: timestamp(), cron }));
    return { stop: () => job.stop() };
  }
  const { intervalSeconds } = schedule;
  let underWay = false;
  const event = async () => {
    if (underWay) return;
    underWay = true;
    await fire({ timestamp: timestamp(), interval_seconds: intervalSeconds });
    underWay = false;
  };
  const interval = setInterval(() => void event(), intervalSeconds * 1000).unref();
  return { stop: () => clearInterval(interval) };
}
