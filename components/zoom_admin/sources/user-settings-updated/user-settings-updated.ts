import { settingsIn } from "../../common/events/event-summaries.ts";
import { users } from "../../common/events/filters.ts";
import { defineZoomSource } from "../../common/events/webhook-source.ts";
import sampleEmit from "./test-event.ts";

export default defineZoomSource({
  key: "zoom_admin-user-settings-updated",
  name: "New User Settings Updated (Instant)",
  description: "Emit new event when a user's settings change.",
  version: "0.0.1",
  events: { "user.settings_updated": { choice: "A user's settings are changed", scope: "user:read:settings:admin" } },
  filters: { users },
  summary: ({ payload }) => `${payload.operator} changed ${settingsIn(payload)} of user ${payload.object.id}`,
  sampleEmit,
});
