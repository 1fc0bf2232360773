import type { User } from "../entities/user.ts";
import type { Values } from "../settings/setting.ts";
import type { World } from "../world.ts";
import type { ZoomEvent } from "./event.ts";
import { operatorOf } from "./user-events.ts";

/** Both carry only the settings that have changed, as they are and as they were. */
const settingsUpdated = (
  world: World,
  event: "user.settings_updated" | "account.settings_updated",
  id: string,
  concerns: string,
  changes: { settings: Values; old: Values },
): ZoomEvent => ({
  event,
  concerns,
  payload: {
    account_id: world.account().id,
    ...operatorOf(world),
    time_stamp: world.clock.now(),
    object: { id, settings: changes.settings },
    old_object: { id, settings: changes.old },
  },
});

export const userSettingsUpdated = (world: World, { id }: User, settings: Values, old: Values): ZoomEvent =>
  settingsUpdated(world, "user.settings_updated", id, id, { settings, old });

export const accountSettingsUpdated = (world: World, settings: Values, old: Values): ZoomEvent =>
  settingsUpdated(world, "account.settings_updated", world.account().id, world.owner().id, { settings, old });
