import { operation } from "../api/operation.ts";
import { pageOf } from "../api/pages.ts";
import { meetingRefusals } from "../refusals/meetings.ts";
import type { User } from "../entities/user.ts";
import { spendDaily } from "../limits/daily.ts";
import { deleteMeeting } from "../rules/scheduled/deleted-meetings.ts";
import { findMeeting, requireHost } from "../rules/scheduled/find-meeting.ts";
import { findUser } from "../rules/users/find-user.ts";
import { rowsListed } from "../rules/scheduled/list-scheduled.ts";
import {
  comingOccurrences,
  findOccurrence,
  withOccurrence,
  withoutOccurrence,
} from "../rules/scheduled/occurrences.ts";
import { scheduledFor } from "../rules/scheduled/schedule-for.ts";
import { changedMeeting, newMeeting } from "../rules/scheduled/schedule-meeting.ts";
import { publish } from "../webhooks/publish.ts";
import { scheduledCreated, scheduledDeleted, scheduledUpdated } from "../webhooks/schedule-events.ts";
import type { World } from "../world.ts";
import {
  createMeetingBody,
  deleteMeetingQuery,
  getMeetingQuery,
  listMeetingsQuery,
  updateMeetingBody,
  updateMeetingQuery,
} from "../schemas/meetings.ts";
import { mayRead, mayWrite } from "../scopes/meetings.ts";
import { fullMeeting } from "../views/meetings.ts";

export const meetings = [
  operation({
    id: "meetings",
    method: "GET",
    path: "/users/{userId}/meetings",
    label: "MEDIUM",
    scopes: { granular: ["meeting:read:list_meetings:admin", "meeting:read:list_meetings"], classic: mayRead },
    query: listMeetingsQuery,
    success: 200,
    handle({ world, params, query }) {
      const host = findUser(world, params.userId);
      requireHost(world, host, params.userId);
      const listed = rowsListed(world, world.store.meetingsByHost.all(host.id), host, query);
      const { page, rows } = pageOf(`meetings of ${host.id}`, listed, query, world.clock.now());
      return { ...page, meetings: rows };
    },
  }),

  operation({
    id: "meetingCreate",
    method: "POST",
    path: "/users/{userId}/meetings",
    label: "LIGHT",
    scopes: { granular: ["meeting:write:meeting:admin", "meeting:write:meeting"], classic: mayWrite },
    body: createMeetingBody,
    success: 201,
    handle({ world, params, body }) {
      const scheduler = findUser(world, params.userId);
      requireHost(world, scheduler, params.userId);
      const host = hostFor(world, body.schedule_for, body.type, scheduler);
      spendDaily(world, "schedule", host.id);
      const assistant = host.id === scheduler.id ? undefined : scheduler;
      const meeting = world.store.meetings.put(newMeeting(world, host, body, assistant));
      publish(world, scheduledCreated(world, "meeting", meeting));
      return fullMeeting(world, meeting);
    },
  }),

  operation({
    id: "meeting",
    method: "GET",
    path: "/meetings/{meetingId}",
    label: "LIGHT",
    scopes: { granular: ["meeting:read:meeting:admin", "meeting:read:meeting"], classic: mayRead },
    query: getMeetingQuery,
    success: 200,
    handle({ world, params, query }) {
      const meeting = findMeeting(world, params.meetingId);
      if (query.occurrence_id === undefined) {
        const all = query.show_previous_occurrences;
        const shown = all ? meeting.occurrences : comingOccurrences(meeting, world.clock.now());
        return fullMeeting(world, meeting, shown);
      }
      const { start, duration } = findOccurrence(meeting, query.occurrence_id);
      return fullMeeting(world, { ...meeting, start, duration }, []);
    },
  }),

  operation({
    id: "meetingUpdate",
    method: "PATCH",
    path: "/meetings/{meetingId}",
    label: "LIGHT",
    scopes: { granular: ["meeting:update:meeting:admin", "meeting:update:meeting"], classic: mayWrite },
    query: updateMeetingQuery,
    body: updateMeetingBody,
    success: 204,
    handle({ world, params, query: { occurrence_id }, body }) {
      const meeting = findMeeting(world, params.meetingId);
      const host = findUser(world, meeting.host_id);
      spendDaily(world, "schedule", host.id);
      const after = occurrence_id
        ? withOccurrence(world, meeting, occurrence_id, body)
        : changedMeeting(world, meeting, host, body);
      publish(world, scheduledUpdated(world, "meeting", meeting, world.store.meetings.put(after), occurrence_id));
    },
  }),

  operation({
    id: "meetingDelete",
    method: "DELETE",
    path: "/meetings/{meetingId}",
    label: "LIGHT",
    scopes: { granular: ["meeting:delete:meeting:admin", "meeting:delete:meeting"], classic: mayWrite },
    query: deleteMeetingQuery,
    success: 204,
    handle({ world, params, query: { occurrence_id } }) {
      const meeting = findMeeting(world, params.meetingId);
      if (occurrence_id === undefined) return deleteMeeting(world, meeting);
      world.store.meetings.put(withoutOccurrence(meeting, occurrence_id));
      publish(world, scheduledDeleted(world, "meeting", meeting, occurrence_id));
    },
  }),
];

/** The user that `schedule_for` names or, without it, the one who schedules. */
function hostFor(world: World, scheduleFor: string | undefined, type: number | undefined, scheduler: User): User {
  if (scheduleFor === undefined) return scheduler;
  if (type === 1) throw meetingRefusals.instantForOthers();
  return scheduledFor(world, scheduleFor, requireHost, meetingRefusals.invalidScheduleFor);
}
