import { refusals } from "../api/refusals.ts";
import type { Meeting } from "../entities/meeting.ts";
import type { User } from "../entities/user.ts";
import type { World } from "../world.ts";

const millisecondsPerDay = 86_400_000;

/** When a meeting ends for the last time: an occurrence or the meeting itself; one without fixed time never does. */
export function lastEnd({ start, duration, occurrences }: Meeting): number {
  const starts = occurrences.length ? occurrences.map((occurrence) => occurrence.start) : [start ?? Infinity];
  return Math.max(...starts) + duration * 60_000;
}

/** Zoom's meeting ids expire 30 days after a scheduled meeting and 365 days after a recurring one's last occurrence. */
export function meetingExpired(meeting: Meeting, now: number): boolean {
  const days = meeting.type === 8 ? 365 : 30;
  return lastEnd(meeting) + days * millisecondsPerDay < now;
}

/** The meeting that `{meetingId}` in a path names: its number or a UUID, which comes encoded twice if it has slashes. */
export function findMeeting(world: World, meetingId: string): Meeting {
  const { meetings, meetingsByUuid } = world.store;
  const meeting =
    meetings.get(meetingId) ?? meetingsByUuid.first(meetingId) ?? meetingsByUuid.first(decodedOnce(meetingId));
  if (!meeting) throw refusals.noSuchMeeting(meetingId);
  if (meetingExpired(meeting, world.clock.now())) throw refusals.meetingExpired(meetingId);
  return meeting;
}

function decodedOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Refuses a host who has not accepted yet, is deactivated, or has no meeting licence at all. */
export function requireHost(world: World, user: User, userId: string): void {
  if (user.status === "pending" && world.policies.pendingHost === "not-found") throw refusals.noSuchUser(userId);
  if (user.status !== "active" || (user.type !== 1 && user.type !== 2)) throw refusals.mayNotHost();
}
