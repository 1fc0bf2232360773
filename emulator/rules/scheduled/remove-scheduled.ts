import type { ScheduledKind } from "../../entities/instance.ts";
import type { Scheduled } from "../../entities/scheduled.ts";
import type { World } from "../../world.ts";
import { endLive } from "../instances/instances.ts";
import { scheduledOf } from "./scheduled-of.ts";

/** Removes a meeting or webinar for good: one that runs ends, and who was to come to it is forgotten. */
export function removeScheduled(world: World, kind: ScheduledKind, { id }: Scheduled): void {
  endLive(world, id);
  scheduledOf(world, kind).delete(id);
  forgetInvited(world, id);
}

/** Forgets the registrants and panelists of a number that will not come back. */
export function forgetInvited({ store }: World, number: string): void {
  for (const { id } of store.registrantsByNumber.all(number)) store.registrants.delete(id);
  for (const { id } of store.panelistsByWebinar.all(number)) store.panelists.delete(id);
}
