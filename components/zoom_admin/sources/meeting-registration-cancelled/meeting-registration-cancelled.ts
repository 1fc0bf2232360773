import { personNamed, sessionIn } from "../../common/events/event-summaries.ts";
import { hosts, topic } from "../../common/events/filters.ts";
import { defineZoomSource } from "../../common/events/webhook-source.ts";
import sampleEmit from "./test-event.ts";

export default defineZoomSource({
  key: "zoom_admin-meeting-registration-cancelled",
  name: "New Meeting Registration Cancelled (Instant)",
  description: "Emit new event when a registration for a meeting is cancelled.",
  version: "0.0.1",
  events: {
    "meeting.registration_cancelled": {
      choice: "A registration for a meeting is cancelled",
      scope: "meeting:read:registrant:admin",
    },
  },
  filters: { hosts, topic },
  summary: ({ payload }) =>
    `${payload.operator} cancelled the registration of ${personNamed(payload.object.registrant)} for the meeting ${sessionIn(payload)}`,
  sampleEmit,
});
