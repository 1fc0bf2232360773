import type { WebhookLog } from "../../resources/webhook-logs.ts";
import { loggedEvent } from "../logged-event.ts";
import type { Change } from "./change.ts";

/** Zoom's clock and this one may differ by so much. */
const SKEW_MS = 60_000;

interface Told {
  event: string;
  /** Epoch milliseconds. */
  at: number;
  about: string[];
}

/** What Zoom's log says was told, delivered or not: what failed is either tried again or counted as lost. */
export interface DeliveryLog {
  /** Whether an event since then (epoch milliseconds) tells of this change. */
  tellsOf(change: Pick<Change, "toldBy" | "about">, since: number): boolean;
}

export function deliveryLog(logs: readonly WebhookLog[]): DeliveryLog {
  const told = logs.map(toldIn);
  return {
    tellsOf: ({ toldBy, about }, since) =>
      told.some(
        (each) =>
          each.at >= since - SKEW_MS &&
          toldBy.some((event) => event === each.event) &&
          about.some((one) => each.about.includes(one)),
      ),
  };
}

function toldIn(log: WebhookLog): Told {
  const { event_ts, payload } = loggedEvent(log) ?? {};
  const { id, email } = payload?.object ?? {};
  return {
    event: log.event,
    at: event_ts ?? (Date.parse(log.date_time ?? "") || 0),
    about: [id, email].filter((one) => one !== undefined).map(String),
  };
}
