import type { About, Change, Operated } from "./parts.ts";
import type { ChangedSettings } from "./users.ts";

/** https://developers.zoom.us/docs/api/accounts/events/ */
export interface AccountPayloads {
  "account.created": About<{ id: string; owner_id: string; email: string }> & Operated;
  "account.updated": Change<{ id: string; account_name?: string; account_alias?: string }>;
  "account.settings_updated": Change<ChangedSettings>;
}
