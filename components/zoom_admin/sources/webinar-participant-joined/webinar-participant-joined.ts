import { sessionIn } from "../../common/events/event-summaries.ts";
import { hosts, topic } from "../../common/events/filters.ts";
import { defineZoomSource } from "../../common/events/webhook-source.ts";
import sampleEmit from "./test-event.ts";

export default defineZoomSource({
  key: "zoom_admin-webinar-participant-joined",
  name: "New Webinar Participant Joined (Instant)",
  description: "Emit new event when somebody joins a webinar.",
  version: "0.0.1",
  events: {
    "webinar.participant_joined": { choice: "Somebody joins a webinar", scope: "webinar:read:participant:admin" },
  },
  filters: { hosts, topic },
  summary: ({ payload }) => `${payload.object.participant.user_name} joined the webinar ${sessionIn(payload)}`,
  sampleEmit,
});
