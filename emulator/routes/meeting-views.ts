import type { Meeting, Occurrence } from "../entities/meeting.ts";
import { zoomTime } from "../rules/zoom-time.ts";
import type { World } from "../world.ts";

/** Where participants join: a page of the emulator. */
export const joinUrl = (world: World, { id, password }: Meeting): string =>
  `${world.url}/j/${id}${password && `?pwd=${encodeURIComponent(password)}`}`;

export const occurrenceView = ({ occurrence_id, start, duration, status }: Occurrence) => ({
  occurrence_id,
  start_time: zoomTime(start),
  duration,
  status,
});

/** The answer of POST meetings and GET /meetings/{meetingId}. The id is a number here. */
export function fullMeeting(world: World, meeting: Meeting, occurrences: Occurrence[] = meeting.occurrences): object {
  const { id, start, host_id, assistant_id, dial_in_password, created_at, password, recurrence } = meeting;
  const { uuid, topic, type, duration, timezone, agenda, pre_schedule, settings, tracking_fields } = meeting;
  return {
    uuid,
    id: Number(id),
    host_id,
    host_email: world.store.users.get(host_id)?.email ?? "",
    ...(assistant_id && { assistant_id }),
    topic,
    type,
    status: "waiting",
    ...(start !== undefined && { start_time: zoomTime(start) }),
    duration,
    timezone,
    agenda,
    created_at: zoomTime(created_at),
    start_url: `${world.url}/s/${id}?zak=${world.random(24).toString("base64url")}`,
    join_url: joinUrl(world, meeting),
    ...(meeting.settings["approval_type"] !== 2 && { registration_url: `${world.url}/meeting/register/${id}` }),
    ...(password && {
      password,
      h323_password: dial_in_password,
      pstn_password: dial_in_password,
      encrypted_password: Buffer.from(`${id}:${password}`).toString("base64url"),
    }),
    ...(recurrence && { recurrence }),
    ...(occurrences.length > 0 && { occurrences: occurrences.map(occurrenceView) }),
    settings,
    ...(tracking_fields.length > 0 && { tracking_fields }),
    pre_schedule,
    creation_source: "open_api",
  };
}

/** Rows of a meeting in a list, each with its span: one per occurrence for a recurring meeting with fixed time. */
export function listedMeetings(world: World, meeting: Meeting): { start: number; end: number; row: object }[] {
  const { uuid, id, host_id, topic, type, timezone, agenda, created_at } = meeting;
  const row = (start: number | undefined, duration: number) => ({
    start: start ?? Infinity,
    end: (start ?? Infinity) + duration * 60_000,
    row: {
      uuid,
      id: Number(id),
      host_id,
      topic,
      type,
      ...(start !== undefined && { start_time: zoomTime(start) }),
      duration,
      timezone,
      ...(agenda && { agenda: agenda.slice(0, 250) }),
      created_at: zoomTime(created_at),
      join_url: joinUrl(world, meeting),
    },
  });
  if (!meeting.occurrences.length) return [row(meeting.start, meeting.duration)];
  return meeting.occurrences
    .filter(({ status }) => status === "available")
    .map((occurrence) => row(occurrence.start, occurrence.duration));
}
