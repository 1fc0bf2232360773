import { personIn } from "../../common/events/event-summaries.ts";
import { userTypes } from "../../common/events/filters.ts";
import { defineZoomSource } from "../../common/events/webhook-source.ts";
import sampleEmit from "./test-event.ts";

export default defineZoomSource({
  key: "zoom_admin-user-disassociated",
  name: "New User Disassociated (Instant)",
  description: "Emit new event when a user is unlinked from the account.",
  version: "0.0.1",
  events: { "user.disassociated": { choice: "A user is unlinked from the account", scope: "user:read:user:admin" } },
  filters: { userTypes },
  summary: ({ payload }) => `${payload.operator} unlinked ${personIn(payload)} from the account`,
  sampleEmit,
});
