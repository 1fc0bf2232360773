import { personIn } from "../../common/events/event-summaries.ts";
import { userTypes } from "../../common/events/filters.ts";
import { defineZoomSource } from "../../common/events/webhook-source.ts";
import sampleEmit from "./test-event.ts";

export default defineZoomSource({
  key: "zoom_admin-user-created",
  name: "New User Created (Instant)",
  description: "Emit new event when a user is added to the account, by an invitation or without one.",
  version: "0.0.1",
  events: { "user.created": { choice: "A user is added to the account", scope: "user:read:user:admin" } },
  filters: { userTypes },
  summary: ({ payload }) => `${payload.operator} added ${personIn(payload)} (${payload.creation_type})`,
  sampleEmit,
});
