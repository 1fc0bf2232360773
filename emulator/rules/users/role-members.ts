import { roleRefusals } from "../../refusals/roles.ts";
import type { User } from "../../entities/user.ts";
import type { World } from "../../world.ts";
import { findJoinedUser } from "./find-user.ts";
import { member, owner, roles, type Role } from "./roles.ts";

/** The role that `{roleId}` in a path names. */
export function findRole(roleId: string): Role {
  const role = roles.find(({ id }) => id === roleId);
  if (!role) throw roleRefusals.unknown();
  return role;
}

export const membersOfRole = ({ store }: World, { id }: Role): User[] =>
  store.users.values().filter(({ role_id, status }) => role_id === id && status !== "pending");

/** Gives the role to users named by id or address. The owner stays what they are, and whoever has it already is passed over. */
export function assignRole(world: World, role: Role, named: readonly string[]): User[] {
  requireGivable(role);
  return named
    .map((name) => findJoinedUser(world, name))
    .filter(({ role_id }) => role_id !== role.id && role_id !== owner.id)
    .map((user) => world.store.users.put({ ...user, role_id: role.id }));
}

/** Makes a user with the role a member like any other. */
export function withdrawRole(world: World, role: Role, name: string): void {
  requireGivable(role);
  const user = findJoinedUser(world, name);
  if (user.role_id === role.id) world.store.users.put({ ...user, role_id: member.id });
}

function requireGivable(role: Role): void {
  if (role === owner || role === member) throw roleRefusals.fixed();
}
