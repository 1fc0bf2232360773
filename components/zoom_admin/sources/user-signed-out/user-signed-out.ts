import { users } from "../../common/events/filters.ts";
import { defineZoomSource } from "../../common/events/webhook-source.ts";
import sampleEmit from "./test-event.ts";

export default defineZoomSource({
  key: "zoom_admin-user-signed-out",
  name: "New User Signed Out (Instant)",
  description: "Emit new event when a user signs out of Zoom.",
  version: "0.0.1",
  events: { "user.signed_out": { choice: "A user signs out", scope: "user:read:user:admin" } },
  filters: { users },
  summary: ({ payload: { object } }) => `${object.email} signed out (${object.client_type})`,
  sampleEmit,
});
