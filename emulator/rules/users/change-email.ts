import { refusals } from "../../refusals/refusals.ts";
import type { User } from "../../entities/user.ts";
import { spendDaily } from "../../limits/daily.ts";
import { publish } from "../../webhooks/publish.ts";
import { userUpdated } from "../../webhooks/user-events.ts";
import type { World } from "../../world.ts";
import { userOfAddress } from "./find-user.ts";
import { isAdmin, isOfManagedDomain } from "./user-removal.ts";

/** Gives the user another address, or throws Zoom's refusal. The address has to be of a managed domain and unused. */
export function changeEmail(world: World, user: User, email: string): void {
  if (isAdmin(user)) throw refusals.adminEmail();
  if (!isOfManagedDomain(world, email))
    throw refusals.validationFailed([{ field: "email", message: "Invalid field." }]);
  if (userOfAddress(world, email)) throw refusals.addressUsed(email);
  spendDaily(world, "changeEmail", user.id);
  publish(world, userUpdated(world, user, world.store.users.put({ ...user, email })));
}
