import { defineZoomSource } from "../../common/events/webhook-source.ts";
import sampleEmit from "./test-event.ts";

export default defineZoomSource({
  key: "zoom_admin-account-created",
  name: "New Account Created (Instant)",
  description: "Emit new event when a sub-account is created.",
  version: "0.0.1",
  events: { "account.created": { choice: "A sub-account is created", scope: "account:read:sub_account:admin" } },
  summary: ({ payload: { operator, object } }) =>
    `${operator} created the sub-account of ${object.email} (${object.id})`,
  sampleEmit,
});
