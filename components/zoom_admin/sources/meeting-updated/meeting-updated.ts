import { sessionIn } from "../../common/events/event-summaries.ts";
import { hosts, topic } from "../../common/events/filters.ts";
import { defineZoomSource } from "../../common/events/webhook-source.ts";
import sampleEmit from "./test-event.ts";

export default defineZoomSource({
  key: "zoom_admin-meeting-updated",
  name: "New Meeting Updated (Instant)",
  description: "Emit new event when a meeting changes.",
  version: "0.0.1",
  events: { "meeting.updated": { choice: "A meeting is changed", scope: "meeting:read:meeting:admin" } },
  filters: { hosts, topic },
  summary: ({ payload }) => `${payload.operator} changed the meeting ${sessionIn(payload)}`,
  sampleEmit,
});
