import { personIn } from "../../common/events/event-summaries.ts";
import { userTypes } from "../../common/events/filters.ts";
import { defineZoomSource } from "../../common/events/webhook-source.ts";
import sampleEmit from "./test-event.ts";

export default defineZoomSource({
  key: "zoom_admin-user-activated",
  name: "New User Activated (Instant)",
  description:
    "Emit new event when a user becomes active: an invited person has accepted, or a deactivated user is back.",
  version: "0.0.1",
  events: {
    "user.invitation_accepted": { choice: "An invited person accepts the invitation", scope: "user:read:user:admin" },
    "user.activated": { choice: "A deactivated user is activated again", scope: "user:read:user:admin" },
  },
  filters: { userTypes },
  summary: ({ event, payload }) =>
    event === "user.activated"
      ? `${payload.operator} activated ${personIn(payload)} again`
      : `${personIn(payload)} accepted the invitation`,
  sampleEmit,
});
