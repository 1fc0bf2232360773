import { personNamed, sessionIn } from "../../common/events/event-summaries.ts";
import { hosts, topic } from "../../common/events/filters.ts";
import { defineZoomSource } from "../../common/events/webhook-source.ts";
import sampleEmit from "./test-event.ts";

export default defineZoomSource({
  key: "zoom_admin-meeting-registration-created",
  name: "New Meeting Registration Created (Instant)",
  description: "Emit new event when somebody registers for a meeting.",
  version: "0.0.1",
  events: {
    "meeting.registration_created": {
      choice: "Somebody registers for a meeting",
      scope: "meeting:read:registrant:admin",
    },
  },
  filters: { hosts, topic },
  summary: ({ payload }) =>
    `${personNamed(payload.object.registrant)} registered for the meeting ${sessionIn(payload)}`,
  sampleEmit,
});
