import type { WebhookLog } from "../resources/webhook-logs.ts";

/** Of an event's body what all that Zoom sends have in common. */
export interface LoggedEvent {
  event_ts?: number;
  payload?: { object?: { id?: string | number; email?: string } };
}

/** The event that a delivery carried; undefined where Zoom's log does not keep it, and says "N/A" or nothing. */
export function loggedEvent({ request_body = "" }: WebhookLog): LoggedEvent | undefined {
  try {
    return JSON.parse(request_body) as LoggedEvent;
  } catch {
    return undefined;
  }
}
