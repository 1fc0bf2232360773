import type { Meeting } from "../entities/meeting.ts";
import { joinUrl, occurrenceView } from "../routes/schedule-views.ts";
import { zoomTime } from "../rules/zoom-time.ts";
import type { World } from "../world.ts";
import type { ZoomEvent } from "./event.ts";
import { operatorOf } from "./user-events.ts";

/** What all meeting events say; the id is a number in them. */
const essentials = ({ uuid, id, host_id, topic, type, start, duration, timezone, occurrences }: Meeting) => ({
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

const details = (world: World, meeting: Meeting) => ({
  ...essentials(meeting),
  join_url: joinUrl(world, meeting),
  ...(meeting.password && { password: meeting.password }),
  settings: meeting.settings,
  ...(meeting.recurrence && { recurrence: meeting.recurrence }),
});

export const meetingCreated = (world: World, meeting: Meeting): ZoomEvent => ({
  event: "meeting.created",
  concerns: meeting.host_id,
  payload: {
    account_id: world.account().id,
    ...operatorOf(world),
    operation: "single",
    object: details(world, meeting),
  },
});

/** `occurrences` of a deleted series or occurrence carry no duration and no status. */
export const meetingDeleted = (world: World, meeting: Meeting, occurrenceId?: string): ZoomEvent => ({
  event: "meeting.deleted",
  concerns: meeting.host_id,
  payload: {
    account_id: world.account().id,
    ...operatorOf(world),
    operation: meeting.occurrences.length > 0 && !occurrenceId ? "all" : "single",
    object: {
      ...essentials(meeting),
      ...(meeting.occurrences.length > 0 && {
        occurrences: meeting.occurrences
          .filter(({ occurrence_id }) => !occurrenceId || occurrence_id === occurrenceId)
          .map(({ occurrence_id, start }) => ({ occurrence_id, start_time: zoomTime(start) })),
      }),
    },
  },
});

/** The one meeting event that says `scope` instead of `operation`. It carries what has changed, as it was and as it is. */
export function meetingUpdated(world: World, before: Meeting, after: Meeting, occurrenceId?: string): ZoomEvent {
  const [old, now] = [details(world, before), details(world, after)];
  const changed = Object.keys({ ...old, ...now }) as (keyof typeof now)[];
  const differing = changed.filter((field) => JSON.stringify(old[field]) !== JSON.stringify(now[field]));
  const part = (of: typeof now) => ({ id: of.id, ...Object.fromEntries(differing.map((field) => [field, of[field]])) });
  return {
    event: "meeting.updated",
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
