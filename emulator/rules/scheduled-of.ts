import type { ScheduledKind } from "../entities/instance.ts";
import type { Scheduled } from "../entities/scheduled.ts";
import type { Collection } from "../store/collection.ts";
import type { World } from "../world.ts";

/** Where the meetings or the webinars are kept, as what they have in common. */
export function scheduledOf({ store }: World, kind: ScheduledKind): Collection<Scheduled> {
  const collections = { meeting: store.meetings, webinar: store.webinars };
  return collections[kind];
}
