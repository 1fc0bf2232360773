import type { Instance } from "../../entities/instance.ts";
import type { World } from "../../world.ts";
import { attendance, minutesIn, stayOf } from "./participants.ts";

/** What meetings come to together; the minutes are those of all participants. */
export interface Usage {
  meetings: number;
  participants: number;
  meeting_minutes: number;
}

export function usageOf(world: World, instances: readonly Instance[]): Usage {
  const stays = instances.flatMap((instance) => attendance(world, instance));
  return {
    meetings: instances.length,
    participants: stays.length,
    meeting_minutes: stays.reduce((sum, each) => sum + minutesIn(stayOf(each)), 0),
  };
}

/** The meetings that began in a span of time and are over. */
export const meetingsHeld = (world: World, from: number, until: number): Instance[] =>
  world.store.instances
    .values()
    .filter(
      ({ kind, started_at, ended_at }) =>
        kind === "meeting" && ended_at !== undefined && started_at >= from && started_at < until,
    );
