import { sessionIn } from "../../common/events/event-summaries.ts";
import { hosts, topic } from "../../common/events/filters.ts";
import { defineZoomSource } from "../../common/events/webhook-source.ts";
import sampleEmit from "./test-event.ts";

export default defineZoomSource({
  key: "zoom_admin-meeting-participant-joined",
  name: "New Meeting Participant Joined (Instant)",
  description: "Emit new event when somebody joins a meeting.",
  version: "0.0.1",
  events: {
    "meeting.participant_joined": { choice: "Somebody joins a meeting", scope: "meeting:read:participant:admin" },
  },
  filters: { hosts, topic },
  summary: ({ payload }) => `${payload.object.participant.user_name} joined the meeting ${sessionIn(payload)}`,
  sampleEmit,
});
