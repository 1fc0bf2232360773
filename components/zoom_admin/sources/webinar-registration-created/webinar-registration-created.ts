import { personNamed, sessionIn } from "../../common/events/event-summaries.ts";
import { hosts, topic } from "../../common/events/filters.ts";
import { defineZoomSource } from "../../common/events/webhook-source.ts";
import sampleEmit from "./test-event.ts";

export default defineZoomSource({
  key: "zoom_admin-webinar-registration-created",
  name: "New Webinar Registration Created (Instant)",
  description: "Emit new event when somebody registers for a webinar.",
  version: "0.0.1",
  events: {
    "webinar.registration_created": {
      choice: "Somebody registers for a webinar",
      scope: "webinar:read:registrant:admin",
    },
  },
  filters: { hosts, topic },
  summary: ({ payload }) =>
    `${personNamed(payload.object.registrant)} registered for the webinar ${sessionIn(payload)}`,
  sampleEmit,
});
