import { personIn } from "../../common/events/event-summaries.ts";
import { userTypes } from "../../common/events/filters.ts";
import { defineZoomSource } from "../../common/events/webhook-source.ts";
import sampleEmit from "./test-event.ts";

export default defineZoomSource({
  key: "zoom_admin-user-invitation-accepted",
  name: "New User Invitation Accepted (Instant)",
  description: "Emit new event when an invited person accepts the invitation to the account.",
  version: "0.0.1",
  events: {
    "user.invitation_accepted": { choice: "An invited person accepts the invitation", scope: "user:read:user:admin" },
  },
  filters: { userTypes },
  summary: ({ payload }) => `${personIn(payload)} accepted the invitation`,
  sampleEmit,
});
