import { filesIn, sessionIn } from "../../common/events/event-summaries.ts";
import { hosts, topic } from "../../common/events/filters.ts";
import { defineZoomSource } from "../../common/events/webhook-source.ts";
import sampleEmit from "./test-event.ts";

export default defineZoomSource({
  key: "zoom_admin-recording-recovered",
  name: "New Recording Recovered (Instant)",
  description: "Emit new event when a cloud recording is recovered from the trash.",
  version: "0.0.1",
  events: {
    "recording.recovered": {
      choice: "A recording is recovered from the trash",
      scope: "cloud_recording:read:recording:admin",
    },
  },
  filters: { hosts, topic },
  summary: ({ payload }) => `The recording of ${sessionIn(payload)} was recovered from the trash: ${filesIn(payload)}`,
  sampleEmit,
});
