import { groupRefusals } from "../../refusals/groups.ts";
import type { Group } from "../../entities/group.ts";
import type { User } from "../../entities/user.ts";
import { spendDaily } from "../../limits/daily.ts";
import { groupChanged, groupMembers, groupUpdated } from "../../webhooks/group-events.ts";
import { publish } from "../../webhooks/publish.ts";
import type { World } from "../../world.ts";
import { userOfAddress } from "./find-user.ts";
import { newId } from "../identifiers.ts";

/** Zoom: so many groups in one account. */
const mostGroups = 5_000;

/** The group that `{groupId}` in a path names. Groups are for paid accounts. */
export function findGroup(world: World, groupId: string): Group {
  requirePaid(world);
  const group = world.store.groups.get(groupId);
  if (!group) throw groupRefusals.unknown(groupId);
  return group;
}

export function createGroup(world: World, name: string): Group {
  requirePaid(world);
  requireFreeName(world, name);
  if (world.store.groups.size >= mostGroups) throw groupRefusals.tooMany();
  spendDaily(world, "createGroup", world.account().id);
  const group = world.store.groups.put({ id: newId(world.random), name });
  publish(world, groupChanged(world, "group.created", group));
  return group;
}

export function renameGroup(world: World, group: Group, name: string): void {
  if (name === group.name) return;
  requireFreeName(world, name);
  publish(world, groupUpdated(world, group, world.store.groups.put({ ...group, name })));
}

export function deleteGroup(world: World, group: Group): void {
  const { groups, memberships, membershipsByGroup } = world.store;
  for (const { id } of membershipsByGroup.all(group.id)) memberships.delete(id);
  groups.delete(group.id);
  publish(world, groupChanged(world, "group.deleted", group));
}

/** Whom POST names: the id counts, the address only for want of it. */
export interface NamedMember {
  id?: string | undefined;
  email?: string | undefined;
}

/** Adds those who are users and not members yet; the others are passed over. Returns who was added. */
export function addMembers(world: World, group: Group, named: readonly NamedMember[]): User[] {
  const { users, memberships } = world.store;
  const known = named.map(({ id, email = "" }) => (id === undefined ? userOfAddress(world, email) : users.get(id)));
  const added = [...new Set(known)].filter((user) => user !== undefined).filter((user) => canJoin(world, group, user));
  for (const { id } of added) memberships.put({ id: idOf(group.id, id), group_id: group.id, user_id: id });
  if (added.length) publish(world, groupMembers(world, "group.member_added", group, added));
  return added;
}

/** Takes the user of an id or an address out of the group. */
export function removeMember(world: World, group: Group, name: string): void {
  const user = world.store.users.get(name) ?? userOfAddress(world, name);
  if (!user || !isMember(world, group, user)) throw groupRefusals.noSuchMember();
  world.store.memberships.delete(idOf(group.id, user.id));
  publish(world, groupMembers(world, "group.member_deleted", group, [user]));
}

export const membersOf = ({ store }: World, group: Group): User[] =>
  store.membershipsByGroup.all(group.id).map(({ user_id }) => store.users.get(user_id)!);

export const groupIdsOf = ({ store }: World, user: User): string[] =>
  store.membershipsByUser.all(user.id).map(({ group_id }) => group_id);

/** Takes a user who leaves the account out of all groups, of which Zoom sends no event. */
export function leaveGroups({ store }: World, user: User): void {
  for (const { id } of store.membershipsByUser.all(user.id)) store.memberships.delete(id);
}

const canJoin = (world: World, group: Group, user: User) => user.status !== "pending" && !isMember(world, group, user);

const isMember = ({ store }: World, group: Group, user: User) =>
  store.memberships.get(idOf(group.id, user.id)) !== undefined;

export function requirePaid({ policies }: World): void {
  if (policies.plan === "free") throw groupRefusals.paidOnly();
}

function requireFreeName({ store }: World, name: string): void {
  if (store.groups.values().some((group) => group.name === name)) throw groupRefusals.nameUsed(name);
}

const idOf = (groupId: string, userId: string) => `${groupId}:${userId}`;
