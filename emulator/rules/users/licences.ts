import { webinarRefusals } from "../../refusals/webinars.ts";
import type { User } from "../../entities/user.ts";
import type { World } from "../../world.ts";

/** Whether the user may host webinars: the add-on is for Licensed users, and the account may give or take it singly. */
export const hasWebinars = ({ policies }: World, { type, licences }: User): boolean =>
  type === 2 && (licences?.webinar ?? policies.webinarAddOn === "licensed");

/** Refuses a user without the webinar add-on. */
export function requireWebinars(world: World, user: User): void {
  if (!hasWebinars(world, user)) throw webinarRefusals.noWebinarPlan();
}
