import { defineZoomSource } from "../../common/events/webhook-source.ts";
import sampleEmit from "./test-event.ts";

export default defineZoomSource({
  key: "zoom_admin-account-updated",
  name: "New Account Updated (Instant)",
  description: "Emit new event when the profile of the account or of a sub-account changes.",
  version: "0.0.1",
  events: {
    "account.updated": { choice: "The profile of an account is changed", scope: "account:read:sub_account:admin" },
  },
  summary: ({ payload: { operator, object } }) =>
    `${operator} changed the profile of account ${object.account_name ?? object.id}`,
  sampleEmit,
});
