import { filesIn, sessionIn } from "../../common/events/event-summaries.ts";
import { hosts, topic } from "../../common/events/filters.ts";
import { defineZoomSource } from "../../common/events/webhook-source.ts";
import sampleEmit from "./test-event.ts";

export default defineZoomSource({
  key: "zoom_admin-recording-deleted",
  name: "New Recording Deleted (Instant)",
  description: "Emit new event when a cloud recording is deleted for good.",
  version: "0.0.1",
  events: {
    "recording.deleted": { choice: "A recording is deleted for good", scope: "cloud_recording:read:recording:admin" },
  },
  filters: { hosts, topic },
  summary: ({ payload }) => `The recording of ${sessionIn(payload)} was deleted for good: ${filesIn(payload)}`,
  sampleEmit,
});
