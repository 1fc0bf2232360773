import { settingsIn } from "../../common/events/event-summaries.ts";
import { defineZoomSource } from "../../common/events/webhook-source.ts";
import sampleEmit from "./test-event.ts";

export default defineZoomSource({
  key: "zoom_admin-account-settings-updated",
  name: "New Account Settings Updated (Instant)",
  description: "Emit new event when the settings of the account or of a sub-account change.",
  version: "0.0.1",
  events: {
    "account.settings_updated": {
      choice: "The settings of an account are changed",
      scope: "account:read:account_setting:admin",
    },
  },
  summary: ({ payload }) => `${payload.operator} changed ${settingsIn(payload)} of account ${payload.object.id}`,
  sampleEmit,
});
