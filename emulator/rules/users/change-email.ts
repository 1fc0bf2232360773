import { requestRefusals } from "../../refusals/requests.ts";
import { userRefusals } from "../../refusals/users.ts";
import type { User } from "../../entities/user.ts";
import { spendDaily } from "../../limits/daily.ts";
import { publish } from "../../webhooks/publish.ts";
import { userUpdated } from "../../webhooks/user-events.ts";
import type { World } from "../../world.ts";
import { userOfAddress } from "./find-user.ts";
import { isAdmin, isOfManagedDomain } from "./user-removal.ts";

/** Gives the user another address, or throws Zoom's refusal. The address has to be of a managed domain and unused. */
export function changeEmail(world: World, user: User, email: string): void {
  if (isAdmin(user)) throw userRefusals.adminEmail();
  if (!isOfManagedDomain(world, email))
    throw requestRefusals.validationFailed([{ field: "email", message: "Invalid field." }]);
  if (userOfAddress(world, email)) throw userRefusals.addressUsed(email);
  spendDaily(world, "changeEmail", user.id);
  publish(world, userUpdated(world, user, world.store.users.put({ ...user, email })));
}
