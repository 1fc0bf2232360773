import type { Registrant } from "../entities/registrant.ts";
import type { Scheduled } from "../entities/scheduled.ts";
import { comesTo } from "../rules/scheduled/registration.ts";
import { zoomTime } from "../rules/zoom-time.ts";
import type { World } from "../world.ts";
import { occurrenceView, personalJoinUrl } from "./schedule.ts";

export const registrantJoinUrl = (world: World, scheduled: Scheduled, registrant: Registrant): string =>
  personalJoinUrl(world, scheduled, registrant.id);

/** The answer to a registration. Who still waits for approval gets no link. The id is the meeting's or webinar's. */
export function registered(world: World, scheduled: Scheduled, registrant: Registrant) {
  const { id, topic, start, occurrences } = scheduled;
  const coming = occurrences.filter(
    ({ occurrence_id, status }) => status === "available" && comesTo(registrant, occurrence_id),
  );
  return {
    id: Number(id),
    registrant_id: registrant.id,
    topic,
    ...(start !== undefined && { start_time: zoomTime(start) }),
    ...(registrant.status === "approved" && { join_url: registrantJoinUrl(world, scheduled, registrant) }),
    ...(coming.length > 0 && { occurrences: coming.map(occurrenceView) }),
  };
}

/** A registrant in a list or alone. */
export const registrantView = (world: World, scheduled: Scheduled, registrant: Registrant) => ({
  id: registrant.id,
  ...registrant.answers,
  status: registrant.status,
  create_time: zoomTime(registrant.created_at),
  ...(registrant.status === "approved" && { join_url: registrantJoinUrl(world, scheduled, registrant) }),
});
