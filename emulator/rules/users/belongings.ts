import type { User } from "../../entities/user.ts";
import { forgetSettings } from "../../settings/effective.ts";
import type { World } from "../../world.ts";
import { removeAssistants, resignAsAssistant } from "./assistants.ts";
import { leaveGroups } from "./groups.ts";
import { takePhone } from "../phone/phone-lines.ts";
import { endSession } from "./sessions.ts";

/** Forgets what only made sense as long as the user was in the account. */
export function forgetBelongings(world: World, user: User): void {
  endSession(world, user);
  removeAssistants(world, user);
  resignAsAssistant(world, user);
  leaveGroups(world, user);
  takePhone(world, user.id);
  forgetSettings(world, user.id);
  world.store.passwords.delete(user.id);
}
