import { sessionIn } from "../../common/events/event-summaries.ts";
import { hosts, topic } from "../../common/events/filters.ts";
import { defineZoomSource } from "../../common/events/webhook-source.ts";
import sampleEmit from "./test-event.ts";

export default defineZoomSource({
  key: "zoom_admin-webinar-ended",
  name: "New Webinar Ended (Instant)",
  description: "Emit new event when a webinar ends.",
  version: "0.0.1",
  events: { "webinar.ended": { choice: "A webinar ends", scope: "webinar:read:webinar:admin" } },
  filters: { hosts, topic },
  summary: ({ payload }) => `The webinar ${sessionIn(payload)} ended`,
  sampleEmit,
});
