import { sessionIn } from "../../common/events/event-summaries.ts";
import { hosts, topic } from "../../common/events/filters.ts";
import { defineZoomSource } from "../../common/events/webhook-source.ts";
import sampleEmit from "./test-event.ts";

export default defineZoomSource({
  key: "zoom_admin-webinar-created",
  name: "New Webinar Created (Instant)",
  description: "Emit new event when a webinar is scheduled.",
  version: "0.0.1",
  events: { "webinar.created": { choice: "A webinar is created", scope: "webinar:read:webinar:admin" } },
  filters: { hosts, topic },
  summary: ({ payload }) => `${payload.operator} created the webinar ${sessionIn(payload)}`,
  sampleEmit,
});
