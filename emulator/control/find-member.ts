import type { User } from "../entities/user.ts";
import { userOfAddress } from "../rules/users/find-user.ts";
import type { World } from "../world.ts";
import { ControlError } from "./endpoint.ts";

/** The user of an id or an e-mail address, also one whose invitation has expired. */
export function findMember(world: World, name: string): User {
  const user = world.store.users.get(name) ?? userOfAddress(world, name);
  if (!user) throw new ControlError(404, `The account has no user ${name}: give an id or an e-mail address.`);
  return user;
}
