import { users } from "../../common/events/filters.ts";
import { defineZoomSource } from "../../common/events/webhook-source.ts";
import sampleEmit from "./test-event.ts";

export default defineZoomSource({
  key: "zoom_admin-user-signed-in",
  name: "New User Signed In (Instant)",
  description: "Emit new event when a user signs in to Zoom.",
  version: "0.0.1",
  events: { "user.signed_in": { choice: "A user signs in", scope: "user:read:user:admin" } },
  filters: { users },
  summary: ({ payload: { object } }) => `${object.email} signed in (${object.client_type})`,
  sampleEmit,
});
