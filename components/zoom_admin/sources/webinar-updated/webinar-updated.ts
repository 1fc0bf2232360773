import { sessionIn } from "../../common/events/event-summaries.ts";
import { hosts, topic } from "../../common/events/filters.ts";
import { defineZoomSource } from "../../common/events/webhook-source.ts";
import sampleEmit from "./test-event.ts";

export default defineZoomSource({
  key: "zoom_admin-webinar-updated",
  name: "New Webinar Updated (Instant)",
  description: "Emit new event when a webinar changes.",
  version: "0.0.1",
  events: { "webinar.updated": { choice: "A webinar is changed", scope: "webinar:read:webinar:admin" } },
  filters: { hosts, topic },
  summary: ({ payload }) => `${payload.operator} changed the webinar ${sessionIn(payload)}`,
  sampleEmit,
});
