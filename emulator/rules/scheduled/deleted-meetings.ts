import { meetingRefusals } from "../../refusals/meetings.ts";
import type { Meeting } from "../../entities/meeting.ts";
import type { User } from "../../entities/user.ts";
import { publish } from "../../webhooks/publish.ts";
import { scheduledDeleted, scheduledRecovered } from "../../webhooks/schedule-events.ts";
import type { World } from "../../world.ts";
import { endLive } from "../instances/instances.ts";
import { forgetInvited } from "./remove-scheduled.ts";

/** Zoom: what is deleted can be recovered for 30 days. */
const recoverable = 30 * 86_400_000;

/** One that runs ends with it. */
export function deleteMeeting(world: World, { id }: Meeting): void {
  const { meetings, deletedMeetings } = world.store;
  endLive(world, id);
  const meeting = meetings.get(id)!;
  meetings.delete(id);
  deletedMeetings.put({ id, meeting, deleted_at: world.clock.now() });
  publish(world, scheduledDeleted(world, "meeting", meeting));
}

/** What a user has deleted cannot be recovered once the user is gone. */
export function forgetDeletedMeetings(world: World, host: User): void {
  const { deletedMeetings } = world.store;
  for (const { id, meeting } of deletedMeetings.values()) {
    if (meeting.host_id !== host.id) continue;
    deletedMeetings.delete(id);
    forgetInvited(world, id);
  }
}

/** Brings a deleted meeting back. Throws Zoom's refusal when there is none of this number, or no longer. */
export function recoverMeeting(world: World, meetingId: string): void {
  const deleted = world.store.deletedMeetings.get(meetingId);
  if (!deleted || deleted.deleted_at + recoverable < world.clock.now()) throw meetingRefusals.noSuchMeeting(meetingId);
  world.store.deletedMeetings.delete(meetingId);
  world.store.meetings.put(deleted.meeting);
  publish(world, scheduledRecovered(world, "meeting", deleted.meeting));
}
