import { meetingRefusals } from "../../refusals/meetings.ts";
import { userRefusals } from "../../refusals/users.ts";
import type { Meeting } from "../../entities/meeting.ts";
import type { User } from "../../entities/user.ts";
import type { World } from "../../world.ts";
import { hasLapsed, heldUnder, namedIn } from "./find-scheduled.ts";

/** What some operations say in words of their own: that there is no such meeting, or no longer; that it is a webinar. */
interface OwnWords {
  missing?: (meetingId: string) => Error;
  webinar?: (meetingId: string) => Error;
}

/** The meeting that `{meetingId}` in a path names: its number or a UUID. A webinar is none. */
export function findMeeting(world: World, meetingId: string, { missing, webinar }: OwnWords = {}): Meeting {
  const { meetings, meetingsByUuid, webinars, webinarsByUuid } = world.store;
  const meeting = namedIn(meetings, meetingsByUuid, meetingId) ?? heldUnder(world, meetings, meetingId);
  if (!meeting && namedIn(webinars, webinarsByUuid, meetingId)) throw (webinar ?? meetingRefusals.isWebinar)(meetingId);
  if (!meeting) throw (missing ?? meetingRefusals.noSuchMeeting)(meetingId);
  if (hasLapsed(meeting, world.clock.now())) throw (missing ?? meetingRefusals.meetingExpired)(meetingId);
  return meeting;
}

/** Refuses a host who has not accepted yet, is deactivated, or has no meeting licence at all. */
export function requireHost(world: World, user: User, userId: string): void {
  if (user.status === "pending" && world.policies.pendingHost === "not-found") throw userRefusals.noSuchUser(userId);
  if (user.status !== "active" || (user.type !== 1 && user.type !== 2)) throw meetingRefusals.mayNotHost();
}
