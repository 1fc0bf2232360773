import type { Group } from "../entities/group.ts";
import type { User } from "../entities/user.ts";
import type { World } from "../world.ts";
import type { ZoomEvent } from "./event.ts";
import { operatorOf } from "./user-events.ts";

/** Groups concern the account: who did it stands for whom the event is about. */
const groupEvent = (world: World, event: string, objects: { object: object; old_object?: object }): ZoomEvent => ({
  event,
  concerns: world.owner().id,
  payload: {
    account_id: world.account().id,
    ...operatorOf(world),
    ...objects,
    time_stamp: world.clock.now(),
  },
});

const named = ({ id, name }: Group) => ({ id, name });

export const groupChanged = (world: World, event: "group.created" | "group.deleted", group: Group): ZoomEvent =>
  groupEvent(world, event, { object: named(group) });

export const groupUpdated = (world: World, before: Group, after: Group): ZoomEvent =>
  groupEvent(world, "group.updated", { object: named(after), old_object: named(before) });

export const groupMembers = (
  world: World,
  event: "group.member_added" | "group.member_deleted",
  group: Group,
  users: readonly User[],
): ZoomEvent =>
  groupEvent(world, event, { object: { id: group.id, members: users.map(({ id, email }) => ({ id, email })) } });
