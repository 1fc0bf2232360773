import { sessionIn } from "../../common/events/event-summaries.ts";
import { hosts, topic } from "../../common/events/filters.ts";
import { defineZoomSource } from "../../common/events/webhook-source.ts";
import sampleEmit from "./test-event.ts";

export default defineZoomSource({
  key: "zoom_admin-meeting-alert",
  name: "New Meeting Alert (Instant)",
  description: "Emit new event when Zoom notices that something is wrong in a meeting.",
  version: "0.0.1",
  events: { "meeting.alert": { choice: "Something is wrong in a meeting", scope: "meeting:read:alert:admin" } },
  filters: { hosts, topic },
  summary: ({ payload }) => `${payload.object.issues.join(", ")} in the meeting ${sessionIn(payload)}`,
  sampleEmit,
});
