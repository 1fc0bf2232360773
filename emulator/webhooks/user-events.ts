import type { User } from "../entities/user.ts";
import type { World } from "../world.ts";
import type { ZoomEvent } from "./event.ts";

const person = ({ id, first_name, last_name, email, type }: User) => ({ id, first_name, last_name, email, type });

/** Who did it: the API acts for the account's owner. */
export const operatorOf = (world: World) => {
  const { email, id } = world.owner();
  return { operator: email, operator_id: id };
};

export const userCreated = (world: World, user: User): ZoomEvent => ({
  event: "user.created",
  concerns: user.id,
  payload: {
    account_id: world.account().id,
    ...operatorOf(world),
    creation_type: user.creation_type,
    object: { ...person(user), display_name: user.display_name },
  },
});

/** The one user event without an operator: the person acts alone. */
export const userAccepted = (world: World, user: User): ZoomEvent => ({
  event: "user.invitation_accepted",
  concerns: user.id,
  payload: { account_id: world.account().id, object: person(user) },
});

export const userActed = (
  world: World,
  event: "user.activated" | "user.deactivated" | "user.deleted" | "user.disassociated",
  user: User,
): ZoomEvent => ({
  event,
  concerns: user.id,
  payload: { account_id: world.account().id, ...operatorOf(world), object: person(user) },
});

/** Carries only what has changed, as it was and as it is. */
export function userUpdated(world: World, before: User, after: User): ZoomEvent {
  const changed = (Object.keys(after) as (keyof User)[]).filter((field) => after[field] !== before[field]);
  const part = (user: User) => ({ id: user.id, ...Object.fromEntries(changed.map((field) => [field, user[field]])) });
  return {
    event: "user.updated",
    concerns: after.id,
    payload: {
      account_id: world.account().id,
      ...operatorOf(world),
      time_stamp: world.clock.now(),
      object: part(after),
      old_object: part(before),
    },
  };
}
