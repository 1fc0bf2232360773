import type { Meeting } from "../entities/meeting.ts";
import type { Occurrence } from "../entities/scheduled.ts";
import { liveInstance } from "../rules/instances/instances.ts";
import type { World } from "../world.ts";
import { encryptedPasscode, needsRegistration, scheduledView } from "./schedule.ts";

/** The answer of POST meetings and GET /meetings/{meetingId}. */
export function fullMeeting(world: World, meeting: Meeting, occurrences: Occurrence[] = meeting.occurrences): object {
  const { id, assistant_id, password, dial_in_password, pre_schedule } = meeting;
  return {
    ...scheduledView(world, meeting, occurrences),
    status: liveInstance(world, id) ? "started" : "waiting",
    ...(assistant_id && { assistant_id }),
    ...(needsRegistration(meeting) && { registration_url: `${world.url}/meeting/register/${id}` }),
    ...(password && {
      password,
      h323_password: dial_in_password,
      pstn_password: dial_in_password,
      encrypted_password: encryptedPasscode(meeting),
    }),
    pre_schedule,
  };
}
