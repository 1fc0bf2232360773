import type { PropDefinition, PropReference } from "../define.ts";
import zoomAdmin from "../../zoom_admin.app.ts";
import type { EventSession } from "./payloads/sessions.ts";
import type { EventUser } from "./payloads/users.ts";

/**
 * How a builder narrows a source: an optional prop, and what it lets through. `passes` is asked only when the prop is
 * set; it gets the event's payload and the prop's value.
 */
export interface Filter<Payload> {
  prop: (PropDefinition | PropReference) & { optional: true };
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

/** By whose meeting or webinar an event is about. */
export const hosts: Filter<{ object: EventSession }> = {
  prop: {
    propDefinition: [zoomAdmin, "hostId"],
    type: "string[]",
    label: "Hosts",
    description: "Emit only what concerns meetings and webinars of these users. Leave it empty for everybody's.",
    optional: true,
  },
  passes: ({ object }, chosen: string[]) => chosen.length === 0 || chosen.includes(object.host_id ?? ""),
};

/** By a text in the topic, in capitals or not. */
export const topic: Filter<{ object: EventSession }> = {
  prop: {
    type: "string",
    label: "Topic Contains",
    description: "Emit only what concerns meetings and webinars with this text in their topic",
    optional: true,
  },
  passes: ({ object }, text: string) => (object.topic ?? "").toLowerCase().includes(text.toLowerCase()),
};
