import type { World } from "../world.ts";
import type { ZoomEvent } from "./event.ts";
import { operatorOf } from "./user-events.ts";

/** Carries the account's profile as it was and as it is. */
export const accountUpdated = (world: World, before: object, after: object): ZoomEvent => ({
  event: "account.updated",
  concerns: world.owner().id,
  payload: { account_id: world.account().id, ...operatorOf(world), object: after, old_object: before },
});
