import type { Instance } from "../entities/instance.ts";
import type { Occurrence, Scheduled } from "../entities/scheduled.ts";
import { liveInstance } from "../rules/instances/instances.ts";
import { zoomTime } from "../rules/zoom-time.ts";
import type { World } from "../world.ts";

/** Where participants join: a page of the emulator. */
export const joinUrl = (world: World, { id, password }: Scheduled): string =>
  `${world.url}/j/${id}${password && `?pwd=${encodeURIComponent(password)}`}`;

/** Where one registrant or panelist joins: a page of the emulator. */
export function personalJoinUrl(world: World, { id, password }: Scheduled, personId: string): string {
  const query = new URLSearchParams({ tk: personId, ...(password && { pwd: password }) });
  return `${world.url}/w/${id}?${query.toString()}`;
}

export const occurrenceView = ({ occurrence_id, start, duration, status }: Occurrence) => ({
  occurrence_id,
  start_time: zoomTime(start),
  duration,
  status,
});

/** What the answers about a meeting and about a webinar have in common. The id is a number here. */
export function scheduledView(world: World, scheduled: Scheduled, occurrences: Occurrence[]) {
  const { id, uuid, host_id, topic, type, start, duration, timezone, agenda, created_at } = scheduled;
  const { recurrence, settings, tracking_fields } = scheduled;
  return {
    uuid,
    id: Number(id),
    host_id,
    host_email: world.store.users.get(host_id)?.email ?? "",
    topic,
    type,
    ...(start !== undefined && { start_time: zoomTime(start) }),
    duration,
    timezone,
    agenda,
    created_at: zoomTime(created_at),
    start_url: `${world.url}/s/${id}?zak=${world.random(24).toString("base64url")}`,
    join_url: joinUrl(world, scheduled),
    ...(recurrence && { recurrence }),
    ...(occurrences.length > 0 && { occurrences: occurrences.map(occurrenceView) }),
    settings,
    ...(tracking_fields.length > 0 && { tracking_fields }),
    creation_source: "open_api",
  };
}

/** Whether people have to register before they join. */
export const needsRegistration = ({ settings }: Scheduled): boolean => settings["approval_type"] !== 2;

/** What a passcode looks like in links. */
export const encryptedPasscode = ({ id, password }: Scheduled): string =>
  Buffer.from(`${id}:${password}`).toString("base64url");

/** A row of a list with its place in time; without fixed time it is always still to come. */
export interface ListedRow {
  start: number;
  end: number;
  /** How long it is planned to be. */
  minutes: number;
  /** Whether it runs now. */
  live: boolean;
  row: object;
}

/** Rows in a list: one per occurrence for what recurs at a fixed time. */
export function listedRows(world: World, scheduled: Scheduled): ListedRow[] {
  const { uuid, id, host_id, topic, type, timezone, agenda, created_at, occurrences } = scheduled;
  const row = (start: number | undefined, duration: number) => ({
    start: start ?? Infinity,
    end: (start ?? Infinity) + duration * 60_000,
    minutes: duration,
    live: false,
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
      join_url: joinUrl(world, scheduled),
    },
  });
  const rows = occurrences.length
    ? occurrences
        .filter(({ status }) => status === "available")
        .map((occurrence) => row(occurrence.start, occurrence.duration))
    : [row(scheduled.start, scheduled.duration)];
  return withRunning(rows, liveInstance(world, id));
}

/** The instance that runs is that of the first row which was not over when it began; it is not over before it ends. */
function withRunning(rows: ListedRow[], instance: Instance | undefined): ListedRow[] {
  if (!instance) return rows;
  const running = rows.find(({ end }) => end >= instance.started_at) ?? rows.at(-1);
  return rows.map((each) => (each === running ? { ...each, live: true, end: Infinity } : each));
}
