import { refusals } from "../api/refusals.ts";
import type { Meeting, Occurrence } from "../entities/meeting.ts";
import type { World } from "../world.ts";
import type { AskedMeeting } from "./schedule-meeting.ts";
import { instantFrom } from "./zoned-time.ts";

/** The occurrence that a query names; it must not have been deleted. */
export function findOccurrence(meeting: Meeting, id: string): Occurrence {
  const occurrence = meeting.occurrences.find(
    ({ occurrence_id, status }) => occurrence_id === id && status === "available",
  );
  if (!occurrence) throw refusals.invalidOccurrence();
  return occurrence;
}

/** The meeting with one occurrence moved or resized; a start in the past is ignored. Its id stays. */
export function withOccurrence(world: World, meeting: Meeting, id: string, asked: AskedMeeting): Meeting {
  const occurrence = findOccurrence(meeting, id);
  const { start_time, duration = occurrence.duration } = asked;
  const wanted =
    start_time === undefined ? occurrence.start : instantFrom(start_time, asked.timezone ?? meeting.timezone);
  const start = wanted > world.clock.now() ? wanted : occurrence.start;
  const occurrences = meeting.occurrences.map((each) => (each === occurrence ? { ...each, start, duration } : each));
  return { ...meeting, occurrences };
}
