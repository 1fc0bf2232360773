import { userRefusals } from "../../refusals/users.ts";
import type { User } from "../../entities/user.ts";
import type { World } from "../../world.ts";

/** Whether a pending user's invitation has run out: then the id is no longer valid. */
export function hasExpired(world: World, user: User): boolean {
  if (user.status !== "pending") return false;
  const invitation = world.store.invitations.get(user.id);
  return invitation !== undefined && invitation.expires_at <= world.clock.now();
}

/** The user of an address, whatever the case of its letters. */
export const userOfAddress = (world: World, email: string): User | undefined =>
  world.store.usersByEmail.first(email.toLowerCase());

/**
 * The user that `{userId}` in a path names: an id, an e-mail address or, where the account is set so, `me`. Whose invitation
 * has expired is nobody any more; some operations say so in words of their own.
 */
export function findUser(
  world: World,
  userId: string,
  expired: (userId: string) => Error = userRefusals.noSuchUser,
): User {
  const { users } = world.store;
  const me = userId === "me" && world.policies.me === "owner" ? world.owner() : undefined;
  const user = me ?? users.get(userId) ?? userOfAddress(world, userId);
  if (!user) throw userRefusals.noSuchUser(userId);
  if (hasExpired(world, user)) throw expired(userId);
  return user;
}

/** The same, for what Zoom does only with users who have accepted: to it, a pending one does not exist. */
export function findJoinedUser(world: World, userId: string): User {
  const user = findUser(world, userId);
  if (user.status === "pending") throw userRefusals.noSuchUser(userId);
  return user;
}
