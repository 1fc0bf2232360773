import type { WebhookLog } from "../resources/webhook-logs.ts";
import { loggedEvent, type LoggedEvent } from "./logged-event.ts";
import { deliveryId } from "./webhook.ts";

export interface LostDelivery {
  event: string;
  emission: LoggedEvent;
  metadata: { id: string; summary: string; ts: number };
}

const MINUTE = 60_000;
const WEEK = 7 * 24 * 60 * MINUTE;

/** Entries may appear in Zoom's log a little after they happened. */
const OVERLAP = 10 * MINUTE;

/** The fourth attempt is the last one: https://developers.zoom.us/docs/api/webhooks/ */
const LAST_RETRY = 3;

/** A source keeps 60 kB in all, most of it for other things. */
const REMEMBERED = 400;
const shortId = ({ metadata }: LostDelivery) => metadata.id.slice(0, 12);

/** What to emit for each webhook that Zoom will not deliver any more: the body that was lost. */
export function lostDeliveries(logs: readonly WebhookLog[], now: number): LostDelivery[] {
  return logs.filter(isLost).flatMap((log) => {
    const emission = loggedEvent(log);
    if (!emission) return [];
    const { event, request_body = "", date_time } = log;
    const summary = `${event} was not delivered${date_time ? ` on ${date_time}` : ""}`;
    return [{ event, emission, metadata: { id: deliveryId(request_body), summary, ts: emission.event_ts ?? now } }];
  });
}

/**
 * Those that were not among the lost ones of the last look, which reads some of the log again. A platform's own memory
 * of ids is too short for a long failure.
 */
export function newlyLost(lost: readonly LostDelivery[], remembered: unknown): LostDelivery[] {
  const before = new Set(Array.isArray(remembered) ? remembered : []);
  return lost.filter((delivery) => !before.has(shortId(delivery)));
}

/** What to remember until the next look: as many as there is room for. */
export function rememberLost(lost: readonly LostDelivery[]): string[] {
  return lost.slice(-REMEMBERED).map(shortId);
}

/** The last retry failed too, or the endpoint refused with 3xx or 4xx, after which Zoom does not try again. */
function isLost({ status, retry_num }: WebhookLog): boolean {
  const isDelivered = status >= 200 && status < 300;
  return !isDelivered && (retry_num >= LAST_RETRY || (status >= 300 && status < 500));
}

/**
 * From when on to look: where the last look ended or what is in doubt began, less an overlap, and never further back
 * than Zoom remembers. All in epoch milliseconds.
 */
export function lookBack(until: unknown, { doubt, now }: { doubt: number; now: number }): number {
  const oldest = now - WEEK + MINUTE;
  return Math.max(oldest, Math.min(typeof until === "number" ? until : now, doubt) - OVERLAP);
}

/** `2026-03-02T09:00:00Z`: the only form that Zoom's log takes. */
export function zoomInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, "Z");
}
