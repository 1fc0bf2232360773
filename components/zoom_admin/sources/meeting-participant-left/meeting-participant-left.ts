import { sessionIn } from "../../common/events/event-summaries.ts";
import { hosts, topic } from "../../common/events/filters.ts";
import { defineZoomSource } from "../../common/events/webhook-source.ts";
import sampleEmit from "./test-event.ts";

export default defineZoomSource({
  key: "zoom_admin-meeting-participant-left",
  name: "New Meeting Participant Left (Instant)",
  description: "Emit new event when somebody leaves a meeting.",
  version: "0.0.1",
  events: {
    "meeting.participant_left": { choice: "Somebody leaves a meeting", scope: "meeting:read:participant:admin" },
  },
  filters: { hosts, topic },
  summary: ({ payload }) => `${payload.object.participant.user_name} left the meeting ${sessionIn(payload)}`,
  sampleEmit,
});
