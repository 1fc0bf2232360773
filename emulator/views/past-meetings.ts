import type { Instance } from "../entities/instance.ts";
import type { Participant } from "../entities/participant.ts";
import { attendance, minutesIn, stayOf } from "../rules/instances/participants.ts";
import { zoomTime } from "../rules/zoom-time.ts";
import type { World } from "../world.ts";

/** The answer of GET /past_meetings/{meetingId}. The id is a number here. */
export function pastMeeting(world: World, instance: Instance): object {
  const { id, scheduled_id, host_id, topic, type, started_at, ended_at = started_at } = instance;
  const host = world.store.users.get(host_id);
  const stays = attendance(world, instance);
  return {
    uuid: id,
    id: Number(scheduled_id),
    host_id,
    type,
    topic,
    ...(host && { user_name: host.display_name, user_email: host.email, dept: host.dept ?? "" }),
    source: "Zoom",
    start_time: zoomTime(started_at),
    end_time: zoomTime(ended_at),
    duration: minutesIn(ended_at - started_at),
    total_minutes: stays.reduce((sum, each) => sum + minutesIn(stayOf(each)), 0),
    participants_count: stays.length,
    has_meeting_summary: world.store.summaries.get(id) !== undefined,
  };
}

/** A row of GET /past_meetings/{meetingId}/participants; the duration is in seconds. */
export const pastParticipant = (participant: Participant) => ({
  id: participant.person_id ?? "",
  user_id: participant.user_id,
  name: participant.name,
  user_email: participant.email,
  join_time: zoomTime(participant.joined_at),
  leave_time: zoomTime(participant.left_at ?? participant.joined_at),
  duration: Math.round(stayOf(participant) / 1000),
  ...(participant.registrant_id !== undefined && { registrant_id: participant.registrant_id }),
  failover: false,
  status: "in_meeting",
  internal_user: participant.person_id !== undefined,
});
