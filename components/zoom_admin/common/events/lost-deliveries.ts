import type { WebhookLog } from "../resources/webhook-logs.ts";

const MINUTE = 60_000;
const WEEK = 7 * 24 * 60 * MINUTE;

/** Entries may appear in Zoom's log a little after they happened. */
const OVERLAP = 10 * MINUTE;

/** The fourth attempt is the last one: https://developers.zoom.us/docs/api/webhooks/ */
const LAST_RETRY = 3;

/**
 * Whether Zoom will not deliver this webhook any more: its last retry failed too, or the endpoint refused it with 3xx or
 * 4xx, after which Zoom does not try again.
 */
export function isLost({ status, retry_num }: WebhookLog): boolean {
  return retry_num >= LAST_RETRY || (status >= 300 && status < 500);
}

/** From when on to look: where the last look ended, less an overlap, and never further back than Zoom remembers. */
export function lookBack(until: unknown, now: number): number {
  const oldest = now - WEEK + MINUTE;
  return Math.max(oldest, (typeof until === "number" ? until : now) - OVERLAP);
}

/** `2026-03-02T09:00:00Z`: the only form that Zoom's log takes. */
export function zoomInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, "Z");
}
