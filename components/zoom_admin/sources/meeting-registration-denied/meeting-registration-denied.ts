import { personNamed, sessionIn } from "../../common/events/event-summaries.ts";
import { hosts, topic } from "../../common/events/filters.ts";
import { defineZoomSource } from "../../common/events/webhook-source.ts";
import sampleEmit from "./test-event.ts";

export default defineZoomSource({
  key: "zoom_admin-meeting-registration-denied",
  name: "New Meeting Registration Denied (Instant)",
  description: "Emit new event when a registration for a meeting is denied.",
  version: "0.0.1",
  events: {
    "meeting.registration_denied": {
      choice: "A registration for a meeting is denied",
      scope: "meeting:read:registrant:admin",
    },
  },
  filters: { hosts, topic },
  summary: ({ payload }) =>
    `${payload.operator} denied the registration of ${personNamed(payload.object.registrant)} for the meeting ${sessionIn(payload)}`,
  sampleEmit,
});
