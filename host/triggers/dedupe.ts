import type { Component } from "../execution/component.ts";
import type { EmittedEvent } from "./emitted-event.ts";

/** "deduplicated up to 64 characters"; `unique` remembers this many ids: https://pipedream.com/docs/components/contributing/api#dedupe-strategies */
const ID_LENGTH = 64;
const REMEMBERED = 100;

/**
 * Which events of one execution are new, oldest first, and which ids to remember from now on (oldest first).
 * A source without a strategy emits everything.
 */
export function dedupe(
  strategy: Component["dedupe"],
  remembered: readonly string[],
  emitted: readonly EmittedEvent[],
): { fresh: EmittedEvent[]; remember: string[] } {
  const events = oldestFirst(emitted);
  if (!strategy) return { fresh: events, remember: [...remembered] };
  return strategies[strategy](remembered, events);
}

type Strategy = (
  remembered: readonly string[],
  events: EmittedEvent[],
) => { fresh: EmittedEvent[]; remember: string[] };

const strategies: Record<NonNullable<Component["dedupe"]>, Strategy> = {
  unique(remembered, events) {
    const known = new Set(remembered);
    const fresh = events.filter(({ id }) => {
      const isNew = !known.has(comparable(id));
      known.add(comparable(id));
      return isNew;
    });
    return { fresh, remember: [...known].slice(-REMEMBERED) };
  },

  greatest(remembered, events) {
    let greatest = remembered.length > 0 ? Number(remembered[0]) : -Infinity;
    const fresh = events.filter(({ id }) => {
      const isGreater = Number(id) > greatest;
      if (isGreater) greatest = Number(id);
      return isGreater;
    });
    return { fresh, remember: Number.isFinite(greatest) ? [String(greatest)] : [] };
  },

  last(remembered, events) {
    const match = events.findLastIndex(({ id }) => comparable(id) === remembered[0]);
    const newest = events.at(-1);
    return { fresh: events.slice(match + 1), remember: newest ? [comparable(newest.id)] : [...remembered] };
  },
};

const comparable = (id: string) => id.slice(0, ID_LENGTH);

/** Events of one execution are ordered by their time where they have one. */
function oldestFirst(events: readonly EmittedEvent[]): EmittedEvent[] {
  return [...events].sort((one, other) => one.ts - other.ts);
}
