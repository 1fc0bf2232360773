import { sessionIn } from "../../common/events/event-summaries.ts";
import { hosts, topic } from "../../common/events/filters.ts";
import { defineZoomSource } from "../../common/events/webhook-source.ts";
import sampleEmit from "./test-event.ts";

export default defineZoomSource({
  key: "zoom_admin-meeting-started",
  name: "New Meeting Started (Instant)",
  description: "Emit new event when a meeting starts.",
  version: "0.0.1",
  events: { "meeting.started": { choice: "A meeting starts", scope: "meeting:read:meeting:admin" } },
  filters: { hosts, topic },
  summary: ({ payload }) => `The meeting ${sessionIn(payload)} started`,
  sampleEmit,
});
