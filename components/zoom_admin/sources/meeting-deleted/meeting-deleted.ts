import { sessionIn } from "../../common/events/event-summaries.ts";
import { hosts, topic } from "../../common/events/filters.ts";
import { defineZoomSource } from "../../common/events/webhook-source.ts";
import sampleEmit from "./test-event.ts";

export default defineZoomSource({
  key: "zoom_admin-meeting-deleted",
  name: "New Meeting Deleted (Instant)",
  description: "Emit new event when a meeting or one of its occurrences is deleted.",
  version: "0.0.1",
  events: { "meeting.deleted": { choice: "A meeting is deleted", scope: "meeting:read:meeting:admin" } },
  filters: { hosts, topic },
  summary: ({ payload }) => `${payload.operator} deleted the meeting ${sessionIn(payload)}`,
  sampleEmit,
});
