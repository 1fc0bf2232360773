import type { World } from "../world.ts";
import type { ZoomEvent } from "./event.ts";
import { operatorOf } from "./user-events.ts";

/** What is told of a new sub-account, of which the emulator keeps nothing. */
export interface SubAccount {
  id: string;
  owner_id: string;
  email: string;
}

export const subAccountCreated = (world: World, created: SubAccount): ZoomEvent => ({
  event: "account.created",
  concerns: world.owner().id,
  payload: { account_id: world.account().id, ...operatorOf(world), object: created },
});

/** Carries the account's profile as it was and as it is. */
export const accountUpdated = (world: World, before: object, after: object): ZoomEvent => ({
  event: "account.updated",
  concerns: world.owner().id,
  payload: { account_id: world.account().id, ...operatorOf(world), object: after, old_object: before },
});
