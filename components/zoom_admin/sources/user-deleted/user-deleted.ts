import { personIn } from "../../common/events/event-summaries.ts";
import { userTypes } from "../../common/events/filters.ts";
import { defineZoomSource } from "../../common/events/webhook-source.ts";
import sampleEmit from "./test-event.ts";

export default defineZoomSource({
  key: "zoom_admin-user-deleted",
  name: "New User Deleted (Instant)",
  description: "Emit new event when a user is deleted.",
  version: "0.0.1",
  events: { "user.deleted": { choice: "A user is deleted", scope: "user:read:user:admin" } },
  filters: { userTypes },
  summary: ({ payload }) => `${payload.operator} deleted ${personIn(payload)}`,
  sampleEmit,
});
