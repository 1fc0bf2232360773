import { eventsByScope, type EventName, type ScopeOf } from "../../common/events/event-scopes.ts";
import { defineZoomSource } from "../../common/events/webhook-source.ts";
import sampleEmit from "./test-event.ts";

/** Every event that Zoom documents, with the scope that it needs. */
const everyEvent = {
  ...(Object.fromEntries(
    Object.entries(eventsByScope).flatMap(([scope, names]) => names.map((name) => [name, { choice: name, scope }])),
  ) as Record<EventName, never>),
  app_deauthorized: { choice: "app_deauthorized", scope: undefined },
} as { [Name in EventName]: { choice: Name; scope: ScopeOf<Name> } };

const source = defineZoomSource({
  key: "zoom_admin-custom-events",
  name: "New Custom Event (Instant)",
  description: "",
  version: "0.0.1",
  events: everyEvent,
  summary: ({ event }) => `Zoom sent ${event}`,
  sampleEmit,
});

export default {
  ...source,
  description:
    "Emit new event when any of the events that you choose happens, out of all that Zoom documents. Each needs its own" +
    " scope, which the error names if it is missing. [See the documentation](https://developers.zoom.us/docs/api/events/)",
  props: {
    ...source.props,
    events: {
      type: "string[]",
      label: "Events",
      description: "Which events to emit; type to search",
      useQuery: true,
      options({ query = "" }: { query?: string }): string[] {
        return Object.keys(everyEvent).filter((name) => name.includes(query.trim().toLowerCase()));
      },
    },
  },
};
