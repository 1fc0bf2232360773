import type { ScheduledKind } from "../../entities/instance.ts";
import type { Scheduled } from "../../entities/scheduled.ts";
import type { World } from "../../world.ts";

/** A collection of meetings or of webinars, as what they have in common. */
interface Schedules {
  get(id: string): Scheduled | undefined;
  put(scheduled: Scheduled): Scheduled;
  delete(id: string): void;
}

/** Where the meetings or the webinars are kept. What is put there has come from there. */
export const scheduledOf = ({ store }: World, kind: ScheduledKind): Schedules =>
  ({ meeting: store.meetings, webinar: store.webinars })[kind];
