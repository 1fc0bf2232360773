import { filesIn, sessionIn } from "../../common/events/event-summaries.ts";
import { hosts, topic } from "../../common/events/filters.ts";
import { defineZoomSource } from "../../common/events/webhook-source.ts";
import sampleEmit from "./test-event.ts";

export default defineZoomSource({
  key: "zoom_admin-recording-trashed",
  name: "New Recording Trashed (Instant)",
  description: "Emit new event when a cloud recording is moved to the trash.",
  version: "0.0.1",
  events: {
    "recording.trashed": { choice: "A recording is moved to the trash", scope: "cloud_recording:read:recording:admin" },
  },
  filters: { hosts, topic },
  summary: ({ payload }) => `The recording of ${sessionIn(payload)} was moved to the trash: ${filesIn(payload)}`,
  sampleEmit,
});
