import { sessionIn } from "../../common/events/event-summaries.ts";
import { hosts, topic } from "../../common/events/filters.ts";
import { defineZoomSource } from "../../common/events/webhook-source.ts";
import sampleEmit from "./test-event.ts";

export default defineZoomSource({
  key: "zoom_admin-recording-started",
  name: "New Recording Started (Instant)",
  description: "Emit new event when a recording starts.",
  version: "0.0.1",
  events: { "recording.started": { choice: "A recording starts", scope: "cloud_recording:read:recording:admin" } },
  filters: { hosts, topic },
  summary: ({ payload }) => `The recording of ${sessionIn(payload)} started`,
  sampleEmit,
});
