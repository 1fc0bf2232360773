import type { ScheduledKind } from "../entities/instance.ts";
import type { Registrant } from "../entities/registrant.ts";
import type { Scheduled } from "../entities/scheduled.ts";
import { registrantJoinUrl } from "../views/registrants.ts";
import { comesTo } from "../rules/scheduled/registration.ts";
import { zoomTime } from "../rules/zoom-time.ts";
import type { World } from "../world.ts";
import type { ZoomEvent } from "./event.ts";
import { operatorOf } from "./user-events.ts";

/** What the events say of a meeting or webinar without fixed time, whose start their schema requires: its creation. */
const essentials = (scheduled: Scheduled, registrant: Registrant) => ({
  uuid: scheduled.uuid,
  id: Number(scheduled.id),
  host_id: scheduled.host_id,
  topic: scheduled.topic,
  type: scheduled.type,
  start_time: zoomTime(scheduled.start ?? scheduled.created_at),
  duration: scheduled.duration,
  timezone: scheduled.timezone,
  ...(scheduled.occurrences.length > 0 && {
    occurrences: scheduled.occurrences
      .filter(({ occurrence_id, status }) => status === "available" && comesTo(registrant, occurrence_id))
      .map(({ occurrence_id, start }) => ({ occurrence_id, start_time: zoomTime(start) })),
  }),
});

/** The one event of a registration without an operator: people register themselves. */
export const registrationCreated = (
  world: World,
  kind: ScheduledKind,
  scheduled: Scheduled,
  registrant: Registrant,
): ZoomEvent => ({
  event: `${kind}.registration_created`,
  concerns: scheduled.host_id,
  payload: {
    account_id: world.account().id,
    object: {
      ...essentials(scheduled, registrant),
      registrant: {
        id: registrant.id,
        ...registrant.answers,
        status: registrant.status,
        ...admission(world, kind, scheduled, registrant),
      },
    },
  },
});

export const registrationDecided = (
  world: World,
  kind: ScheduledKind,
  name: "registration_approved" | "registration_denied" | "registration_cancelled",
  scheduled: Scheduled,
  registrant: Registrant,
): ZoomEvent => ({
  event: `${kind}.${name}`,
  concerns: scheduled.host_id,
  payload: {
    account_id: world.account().id,
    ...operatorOf(world),
    object: {
      ...essentials(scheduled, registrant),
      registrant: {
        ...named(registrant),
        ...(name === "registration_approved" && admission(world, kind, scheduled, registrant)),
      },
    },
  },
});

const named = ({ id, answers: { first_name, last_name = "", email } }: Registrant) => ({
  id,
  first_name,
  last_name,
  email,
});

/** Where and how somebody joins who has been let in. */
const admission = (world: World, kind: ScheduledKind, scheduled: Scheduled, registrant: Registrant) => ({
  join_url: registrantJoinUrl(world, scheduled, registrant),
  ...pinOf[kind](registrant),
});

/** A code for telephones is a meeting's only. */
const pinOf = {
  meeting: ({ pin_code }: Registrant) => ({ participant_pin_code: pin_code }),
  webinar: () => ({}),
};
