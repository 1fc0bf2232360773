import { refusals } from "../../refusals/refusals.ts";
import type { Meeting } from "../../entities/meeting.ts";
import { publish } from "../../webhooks/publish.ts";
import { scheduledDeleted, scheduledRecovered } from "../../webhooks/schedule-events.ts";
import type { World } from "../../world.ts";

/** Zoom: what is deleted can be recovered for 30 days. */
const recoverable = 30 * 86_400_000;

export function deleteMeeting(world: World, meeting: Meeting): void {
  world.store.meetings.delete(meeting.id);
  world.store.deletedMeetings.put({ id: meeting.id, meeting, deleted_at: world.clock.now() });
  publish(world, scheduledDeleted(world, "meeting", meeting));
}

/** Brings a deleted meeting back. Throws Zoom's refusal when there is none of this number, or no longer. */
export function recoverMeeting(world: World, meetingId: string): void {
  const deleted = world.store.deletedMeetings.get(meetingId);
  if (!deleted || deleted.deleted_at + recoverable < world.clock.now()) throw refusals.noSuchMeeting(meetingId);
  world.store.deletedMeetings.delete(meetingId);
  world.store.meetings.put(deleted.meeting);
  publish(world, scheduledRecovered(world, "meeting", deleted.meeting));
}
