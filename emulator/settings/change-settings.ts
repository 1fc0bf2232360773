import type { User } from "../entities/user.ts";
import { publish } from "../webhooks/publish.ts";
import { accountSettingsUpdated, userSettingsUpdated } from "../webhooks/settings-events.ts";
import type { World } from "../world.ts";
import { changedBy, keepChanges, settingsOfAccount, settingsOfUser } from "./effective.ts";
import { requireAllowedFeatures } from "./feature-rules.ts";
import type { Values } from "./setting.ts";
import type { SettingsView } from "./user-settings.ts";
import { difference, merged } from "./values.ts";

/** Changes a user's settings. What the licence does not allow is kept, but has no effect; Zoom tells only of effects. */
export function changeUserSettings(world: World, user: User, view: SettingsView, changes: Values): void {
  const before = settingsOfUser(world, user, view);
  requireAllowedFeatures(changes["feature"] ?? {}, user, before["feature"] ?? {});
  keepChanges(world, user.id, view, merged(changedBy(world, user.id, view), changes));
  const after = settingsOfUser(world, keepWebinarLicence(world, user, changes), view);
  const changed = difference(before, after);
  if (Object.keys(changed).length) publish(world, userSettingsUpdated(world, user, changed, difference(after, before)));
}

/** Changes the account's settings, and with them those of every user who has not changed them. */
export function changeAccountSettings(world: World, view: SettingsView, changes: Values): void {
  const before = settingsOfAccount(world, view);
  const { id } = world.account();
  keepChanges(world, id, view, merged(changedBy(world, id, view), changes));
  const after = settingsOfAccount(world, view);
  const changed = difference(before, after);
  if (Object.keys(changed).length) publish(world, accountSettingsUpdated(world, changed, difference(after, before)));
}

/** The webinar add-on is a licence of the user's, which is given and taken among the features. */
function keepWebinarLicence(world: World, user: User, { feature }: Values): User {
  const { webinar } = (feature ?? {}) as { webinar?: boolean };
  return webinar === undefined ? user : world.store.users.put({ ...user, licences: { ...user.licences, webinar } });
}
