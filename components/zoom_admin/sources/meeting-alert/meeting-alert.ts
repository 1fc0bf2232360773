import { sessionIn } from "../../common/event-summaries.ts";
import { hosts, topic } from "../../common/filters.ts";
import { defineZoomSource } from "../../common/webhook-source.ts";
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
