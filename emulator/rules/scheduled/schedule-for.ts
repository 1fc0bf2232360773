import type { User } from "../../entities/user.ts";
import type { World } from "../../world.ts";
import { findUser } from "../users/find-user.ts";

/** The host that `schedule_for` names; whoever is unknown or `requireAble` refuses, is refused with `refusal`. */
export function scheduledFor(
  world: World,
  name: string,
  requireAble: (world: World, user: User, name: string) => void,
  refusal: () => Error,
): User {
  try {
    const host = findUser(world, name);
    requireAble(world, host, name);
    return host;
  } catch {
    throw refusal();
  }
}
