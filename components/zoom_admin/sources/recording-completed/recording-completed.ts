import { filesIn, sessionIn } from "../../common/events/event-summaries.ts";
import { hosts, topic } from "../../common/events/filters.ts";
import { defineZoomSource } from "../../common/events/webhook-source.ts";
import sampleEmit from "./test-event.ts";

export default defineZoomSource({
  key: "zoom_admin-recording-completed",
  name: "New Recording Completed (Instant)",
  description: "Emit new event when a cloud recording is ready to view and download.",
  version: "0.0.1",
  events: { "recording.completed": { choice: "A recording is ready", scope: "cloud_recording:read:recording:admin" } },
  filters: { hosts, topic },
  summary: ({ payload }) => `The recording of ${sessionIn(payload)} is ready: ${filesIn(payload)}`,
  sampleEmit,
});
