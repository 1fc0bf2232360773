import { sessionIn } from "../../common/events/event-summaries.ts";
import { hosts, topic } from "../../common/events/filters.ts";
import { defineZoomSource } from "../../common/events/webhook-source.ts";
import sampleEmit from "./test-event.ts";

export default defineZoomSource({
  key: "zoom_admin-recording-transcript-completed",
  name: "New Recording Transcript Completed (Instant)",
  description: "Emit new event when the transcript of a cloud recording is ready.",
  version: "0.0.1",
  events: {
    "recording.transcript_completed": {
      choice: "A transcript is ready",
      scope: "cloud_recording:read:recording:admin",
    },
  },
  filters: { hosts, topic },
  summary: ({ payload }) => `The transcript of ${sessionIn(payload)} is ready`,
  sampleEmit,
});
