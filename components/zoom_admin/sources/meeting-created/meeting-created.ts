import { sessionIn } from "../../common/events/event-summaries.ts";
import { hosts, topic } from "../../common/events/filters.ts";
import { defineZoomSource } from "../../common/events/webhook-source.ts";
import sampleEmit from "./test-event.ts";

export default defineZoomSource({
  key: "zoom_admin-meeting-created",
  name: "New Meeting Created (Instant)",
  description: "Emit new event when a meeting is scheduled or started ad hoc.",
  version: "0.0.1",
  events: { "meeting.created": { choice: "A meeting is created", scope: "meeting:read:meeting:admin" } },
  filters: { hosts, topic },
  summary: ({ payload }) => `${payload.operator} created the meeting ${sessionIn(payload)}`,
  sampleEmit,
});
