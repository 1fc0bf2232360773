import type { Meeting } from "../../entities/meeting.ts";
import type { User } from "../../entities/user.ts";
import { listedRows } from "../../views/schedule.ts";
import type { World } from "../../world.ts";

const day = 86_400_000;

/** A meeting of the next day or one that runs, with its start; without fixed time it has none. */
export interface Upcoming {
  meeting: Meeting;
  start: number | undefined;
  duration: number;
}

/** What a user hosts or is invited to within 24 hours, in the order of the starts. */
export function upcomingMeetings(world: World, user: User): Upcoming[] {
  const now = world.clock.now();
  return world.store.meetings
    .values()
    .filter((meeting) => meeting.host_id === user.id || isInvited(user, meeting))
    .flatMap((meeting) => listedRows(world, meeting).map((row) => ({ ...row, meeting })))
    .filter(({ start, end, live }) => live || (end >= now && start <= now + day))
    .sort((one, other) => one.start - other.start || 0)
    .map(({ meeting, start, minutes }) => ({
      meeting,
      start: start === Infinity ? undefined : start,
      duration: minutes,
    }));
}

function isInvited({ email }: User, { settings }: Meeting): boolean {
  const { meeting_invitees = [], alternative_hosts = "" } = settings as {
    meeting_invitees?: { email: string }[];
    alternative_hosts?: string;
  };
  const addresses = [...meeting_invitees.map((invitee) => invitee.email), ...alternative_hosts.split(/[;,]/)];
  return addresses.some((address) => address.trim().toLowerCase() === email.toLowerCase());
}
