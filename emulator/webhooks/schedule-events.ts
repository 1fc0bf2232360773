import type { ScheduledKind } from "../entities/instance.ts";
import type { Scheduled } from "../entities/scheduled.ts";
import { joinUrl, needsRegistration, occurrenceView } from "../views/schedule.ts";
import { zoomTime } from "../rules/zoom-time.ts";
import type { World } from "../world.ts";
import type { ZoomEvent } from "./event.ts";
import { operatorOf } from "./user-events.ts";

/** What all events about scheduling say; the id is a number in them. */
const essentials = ({ uuid, id, host_id, topic, type, start, duration, timezone, occurrences }: Scheduled) => ({
  uuid,
  id: Number(id),
  host_id,
  topic,
  type,
  ...(start !== undefined && { start_time: zoomTime(start) }),
  duration,
  timezone,
  ...(occurrences.length > 0 && { occurrences: occurrences.map(occurrenceView) }),
});

const details = (world: World, scheduled: Scheduled) => ({
  ...essentials(scheduled),
  join_url: joinUrl(world, scheduled),
  ...(scheduled.password && { password: scheduled.password }),
  settings: scheduled.settings,
  ...(scheduled.recurrence && { recurrence: scheduled.recurrence }),
});

/** What is said only of a new one. A webinar's settings are two, one of them a meeting's. */
const onlyNew: Record<ScheduledKind, (scheduled: Scheduled) => object> = {
  meeting: () => ({}),
  webinar: ({ settings }) => ({
    creation_source: "open_api",
    settings: { use_pmi: false, alternative_hosts: settings["alternative_hosts"] },
  }),
};

export const scheduledCreated = (world: World, kind: ScheduledKind, scheduled: Scheduled): ZoomEvent => ({
  event: `${kind}.created`,
  concerns: scheduled.host_id,
  payload: {
    account_id: world.account().id,
    ...operatorOf(world),
    operation: "single",
    object: { ...details(world, scheduled), ...onlyNew[kind](scheduled) },
  },
});

/** `occurrences` of a deleted series or occurrence carry no duration and no status. */
export const scheduledDeleted = (
  world: World,
  kind: ScheduledKind,
  scheduled: Scheduled,
  occurrenceId?: string,
): ZoomEvent => goneOrBack(world, `${kind}.deleted`, scheduled, occurrenceId);

/** A recovered one is told of like a deleted one. */
export const scheduledRecovered = (world: World, kind: ScheduledKind, scheduled: Scheduled): ZoomEvent =>
  goneOrBack(world, `${kind}.recovered`, scheduled);

const goneOrBack = (world: World, event: string, scheduled: Scheduled, occurrenceId?: string): ZoomEvent => ({
  event,
  concerns: scheduled.host_id,
  payload: {
    account_id: world.account().id,
    ...operatorOf(world),
    operation: scheduled.occurrences.length > 0 && !occurrenceId ? "all" : "single",
    object: {
      ...essentials(scheduled),
      ...(scheduled.occurrences.length > 0 && {
        occurrences: scheduled.occurrences
          .filter(({ occurrence_id }) => !occurrenceId || occurrence_id === occurrenceId)
          .map(({ occurrence_id, start }) => ({ occurrence_id, start_time: zoomTime(start) })),
      }),
    },
  },
});

/** The one event that says `scope` instead of `operation`. It carries what has changed, as it was and as it is. */
export function scheduledUpdated(
  world: World,
  kind: ScheduledKind,
  before: Scheduled,
  after: Scheduled,
  occurrenceId?: string,
): ZoomEvent {
  const [old, now] = [changeable(world, kind, before), changeable(world, kind, after)];
  const fields = Object.keys({ ...old, ...now }) as (keyof typeof now)[];
  const differing = fields.filter((field) => JSON.stringify(old[field]) !== JSON.stringify(now[field]));
  const part = (of: typeof now) => ({ id: of.id, ...Object.fromEntries(differing.map((field) => [field, of[field]])) });
  return {
    event: `${kind}.updated`,
    concerns: after.host_id,
    payload: {
      account_id: world.account().id,
      ...operatorOf(world),
      scope: after.occurrences.length > 0 && !occurrenceId ? "all" : "single",
      time_stamp: world.clock.now(),
      object: { ...part(now), uuid: after.uuid, host_id: after.host_id },
      old_object: part(old),
    },
  };
}

const changeable = (world: World, kind: ScheduledKind, scheduled: Scheduled) => ({
  ...details(world, scheduled),
  agenda: scheduled.agenda,
  ...(needsRegistration(scheduled) && { registration_url: `${world.url}/${kind}/register/${scheduled.id}` }),
});
