import { sessionIn } from "../../common/events/event-summaries.ts";
import { hosts, topic } from "../../common/events/filters.ts";
import { defineZoomSource } from "../../common/events/webhook-source.ts";
import sampleEmit from "./test-event.ts";

export default defineZoomSource({
  key: "zoom_admin-webinar-deleted",
  name: "New Webinar Deleted (Instant)",
  description: "Emit new event when a webinar or one of its occurrences is deleted.",
  version: "0.0.1",
  events: { "webinar.deleted": { choice: "A webinar is deleted", scope: "webinar:read:webinar:admin" } },
  filters: { hosts, topic },
  summary: ({ payload }) => `${payload.operator} deleted the webinar ${sessionIn(payload)}`,
  sampleEmit,
});
