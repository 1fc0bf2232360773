import type { Values } from "../settings/setting.ts";

/** What was changed of the settings of an account or a user; its id is `<whose>:<view>`. */
export interface ChangedSettings {
  id: string;
  changes: Values;
}
