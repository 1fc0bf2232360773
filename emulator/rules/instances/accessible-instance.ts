import type { Instance, ScheduledKind } from "../../entities/instance.ts";
import type { World } from "../../world.ts";
import { findPastInstance } from "./instances.ts";

const year = 365 * 86_400_000;

/** What to refuse with. */
interface Refusals {
  unknown: (idOrUuid: string) => Error;
  yearAgo: () => Error;
}

/** The past instance that a path names, as far as Zoom remembers: one year. */
export function accessibleInstance(world: World, kind: ScheduledKind, idOrUuid: string, refusals: Refusals): Instance {
  const instance = findPastInstance(world, kind, idOrUuid);
  if (!instance) throw refusals.unknown(idOrUuid);
  if (instance.ended_at! + year < world.clock.now()) throw refusals.yearAgo();
  return instance;
}
