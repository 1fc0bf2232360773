import type { Recurrence, Scheduled, Settings } from "../../entities/scheduled.ts";
import type { User } from "../../entities/user.ts";
import type { World } from "../../world.ts";
import { newDialInPasscode, newMeetingNumber, newMeetingUuid, newPasscode } from "../identifiers.ts";
import { occurrencesOf } from "./recurrence.ts";
import { instantFrom } from "../zoned-time.ts";

/** What may be asked of a meeting or webinar, checked before. */
export interface AskedSchedule {
  topic?: string | undefined;
  type?: number | undefined;
  start_time?: string | undefined;
  duration?: number | undefined;
  timezone?: string | undefined;
  password?: string | undefined;
  /** Whether a passcode is made up where none is given; Zoom's default is yes. */
  default_password?: boolean | undefined;
  agenda?: string | undefined;
  recurrence?: Recurrence | undefined;
  settings?: Settings | undefined;
  tracking_fields?: { field: string; value?: string | undefined }[] | undefined;
}

/** In what meetings and webinars differ when they are scheduled. */
export interface ScheduleKind {
  usualTopic: string;
  usualType: number;
  effectiveSettings: (asked: Settings, host: User, before?: Settings) => Settings;
}

/** Types without a fixed time, of a meeting and of a webinar. */
const noFixedTime = [3, 6];
/** Types that recur at a fixed time, of a meeting and of a webinar. */
const recurringFixedTime = [8, 9];

export const isRecurring = ({ type }: Scheduled): boolean => recurringFixedTime.includes(type);

/** A new meeting or webinar of `host`, with Zoom's defaults for what was not asked. */
export function newScheduled(world: World, kind: ScheduleKind, host: User, asked: AskedSchedule): Scheduled {
  const { random } = world;
  const now = world.clock.now();
  const passcode = asked.password ?? (asked.default_password === false ? "" : newPasscode(random));
  return timed({
    id: freeNumber(world),
    uuid: newMeetingUuid(random),
    host_id: host.id,
    topic: asked.topic ?? kind.usualTopic,
    type: asked.type ?? kind.usualType,
    start: startOf(asked, asked.timezone ?? host.timezone) ?? now,
    duration: asked.duration ?? 60,
    timezone: asked.timezone ?? host.timezone,
    agenda: asked.agenda ?? "",
    password: passcode,
    dial_in_password: passcode && newDialInPasscode(random),
    settings: kind.effectiveSettings(asked.settings ?? {}, host),
    ...(asked.recurrence && { recurrence: asked.recurrence }),
    occurrences: [],
    tracking_fields: trackingFields(asked) ?? [],
    created_at: now,
  });
}

/** The meeting or webinar with what was asked changed. A start time in the past is ignored, as Zoom does. */
export function changedScheduled<T extends Scheduled>(
  world: World,
  kind: ScheduleKind,
  scheduled: T,
  host: User,
  asked: AskedSchedule,
): T {
  const timezone = asked.timezone ?? scheduled.timezone;
  const start = startOf(asked, timezone);
  const { topic, type, duration, password, agenda, recurrence } = asked;
  const set = Object.entries({ topic, type, duration, password, agenda, recurrence });
  return timed({
    ...scheduled,
    ...Object.fromEntries(set.filter(([, value]) => value !== undefined)),
    timezone,
    ...(start !== undefined && start > world.clock.now() && { start }),
    tracking_fields: trackingFields(asked) ?? scheduled.tracking_fields,
    settings: kind.effectiveSettings(asked.settings ?? {}, host, scheduled.settings),
  });
}

function freeNumber({ store, random }: World): string {
  for (;;) {
    const number = String(newMeetingNumber(random));
    if (!store.meetings.get(number) && !store.webinars.get(number)) return number;
  }
}

const startOf = ({ start_time }: AskedSchedule, timeZone: string) =>
  start_time === undefined ? undefined : instantFrom(start_time, timeZone);

const trackingFields = ({ tracking_fields }: AskedSchedule) =>
  tracking_fields?.map(({ field, value = "" }) => ({ field, value, visible: true }));

/** Brings time and type in line: a recurrence needs a fixed time and a recurring type; its first occurrence is the start. */
function timed<T extends Scheduled>(scheduled: T): T {
  const { type, start, recurrence, duration, timezone } = scheduled;
  const fixed = noFixedTime.includes(type) ? undefined : start;
  const rule = fixed !== undefined && isRecurring(scheduled) ? recurrence : undefined;
  const occurrences = rule ? occurrencesOf(rule, fixed!, duration, timezone) : [];
  const inLine: Scheduled = { ...scheduled, occurrences };
  if (fixed === undefined) delete inLine.start;
  else inLine.start = occurrences[0]?.start ?? fixed;
  if (!rule) delete inLine.recurrence;
  return inLine as T;
}
