import type { PropDefinition } from "./define.ts";
import type { EventUser } from "./event-payloads.ts";

/**
 * How a builder narrows a source: an optional prop, and what it lets through. `passes` is asked only when the prop is
 * set; it gets the event's payload and the prop's value.
 */
export interface Filter<Payload> {
  prop: PropDefinition & { optional: true };
  passes(payload: Payload, chosen: unknown): boolean;
}

/** By the licence of the user an event is about. */
export const userTypes: Filter<{ object: EventUser }> = {
  prop: {
    type: "integer[]",
    label: "User Types",
    description: "Emit only what concerns users with one of these licences. Leave it empty for all of them.",
    optional: true,
    options: [
      { label: "Basic", value: 1 },
      { label: "Licensed", value: 2 },
      { label: "Unassigned", value: 4 },
      { label: "None", value: 99 },
    ],
  },
  // A form that lets people type list entries hands them over as text.
  passes: ({ object }, chosen: number[]) => chosen.length === 0 || chosen.map(Number).includes(object.type),
};
