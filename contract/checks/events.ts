import type { Documents } from "../documents.ts";
import type { SentEvent } from "../exchange.ts";
import { coverage, type Finding, type Mismatch } from "../mismatch.ts";
import { eventValidator } from "../schemas.ts";

/** Sent to try a receiver's address, and documented in words only. */
const urlValidation = "endpoint.url_validation";

/** Whether every webhook that the emulator has posted is as Zoom's documents say. A source's key is its event's name with `-`. */
export function checkEvents(
  sent: readonly SentEvent[],
  webhooks: Documents["webhooks"],
  ours: readonly string[],
  sources: readonly string[] = [],
): Finding {
  const seen: string[] = [];
  const mismatches = sent.flatMap(({ body, test }): Mismatch[] => {
    const { event: subject = "nameless" } = body as { event?: string };
    if (subject === urlValidation) return [];
    seen.push(subject);
    const webhook = webhooks.get(subject);
    const rules = webhook ? eventValidator(webhook.schema, webhook.document)(body) : ["no such event"];
    return rules.map((rule) => ({ kind: "event", subject, rule, test }));
  });
  const ofSources = ours.filter((event) => sources.includes(event.replaceAll(/[._]/g, "-")));
  return { mismatches, coverage: [coverage("events", ours, seen), coverage("events of the sources", ofSources, seen)] };
}
