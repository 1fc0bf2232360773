import { createHash } from "node:crypto";
import type { Found } from "./picture.ts";

/**
 * What to emit for a change that Zoom told nobody of: shaped like Zoom's event, marked as inferred, and under an id that
 * the same change has at every look. `now` is when it was found (epoch milliseconds), for when it happened is not known.
 */
export function inferredEvent({ event, subject, payload, about, since }: Found, account_id: string, now: number) {
  const id = createHash("sha256")
    .update(JSON.stringify(["inferred", event, about, since]))
    .digest("hex");
  return {
    emission: { event, event_ts: now, payload: { account_id, ...payload }, inferred: true },
    metadata: { id, summary: `${event} was missed: ${subject}`, ts: now },
  };
}
