import type { User, UserStatus } from "../../entities/user.ts";
import type { World } from "../../world.ts";
import { hasExpired } from "./find-user.ts";

/** Which users GET /users shows. */
interface Wanted {
  status: UserStatus;
  role_id?: string | undefined;
}

/** The users of a status, with `role_id` only those of that role. Whose invitation has expired is none of them. */
export function usersListed(world: World, { status, role_id }: Wanted): User[] {
  const users = world.store.usersByStatus.all(status);
  const ofRole = role_id ? users.filter((user) => user.role_id === role_id) : users;
  return status === "pending" ? ofRole.filter((user) => !hasExpired(world, user)) : ofRole;
}
