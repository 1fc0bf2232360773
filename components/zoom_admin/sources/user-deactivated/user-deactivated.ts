import { personIn } from "../../common/events/event-summaries.ts";
import { userTypes } from "../../common/events/filters.ts";
import { defineZoomSource } from "../../common/events/webhook-source.ts";
import sampleEmit from "./test-event.ts";

export default defineZoomSource({
  key: "zoom_admin-user-deactivated",
  name: "New User Deactivated (Instant)",
  description: "Emit new event when a user is deactivated.",
  version: "0.0.1",
  events: { "user.deactivated": { choice: "A user is deactivated", scope: "user:read:user:admin" } },
  filters: { userTypes },
  summary: ({ payload }) => `${payload.operator} deactivated ${personIn(payload)}`,
  sampleEmit,
});
