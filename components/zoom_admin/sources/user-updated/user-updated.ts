import { users } from "../../common/events/filters.ts";
import { defineZoomSource } from "../../common/events/webhook-source.ts";
import sampleEmit from "./test-event.ts";

export default defineZoomSource({
  key: "zoom_admin-user-updated",
  name: "New User Updated (Instant)",
  description: "Emit new event when a user's profile changes.",
  version: "0.0.1",
  events: { "user.updated": { choice: "A profile is changed", scope: "user:read:user:admin" } },
  filters: { users },
  summary: ({ payload }) => `${payload.operator} changed the profile of ${payload.object.email ?? payload.object.id}`,
  sampleEmit,
});
