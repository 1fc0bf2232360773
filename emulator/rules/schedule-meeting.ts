import type { Meeting, MeetingSettings, Recurrence } from "../entities/meeting.ts";
import type { User } from "../entities/user.ts";
import type { World } from "../world.ts";
import { newDialInPasscode, newMeetingNumber, newMeetingUuid, newPasscode } from "./identifiers.ts";
import { effectiveSettings } from "./meeting-settings.ts";
import { occurrencesOf } from "./recurrence.ts";
import { instantFrom } from "./zoned-time.ts";

/** What may be asked of a meeting, checked before. */
export interface AskedMeeting {
  topic?: string | undefined;
  type?: number | undefined;
  start_time?: string | undefined;
  duration?: number | undefined;
  timezone?: string | undefined;
  password?: string | undefined;
  default_password?: boolean | undefined;
  agenda?: string | undefined;
  pre_schedule?: boolean | undefined;
  recurrence?: Recurrence | undefined;
  settings?: MeetingSettings | undefined;
  tracking_fields?: { field: string; value?: string | undefined }[] | undefined;
}

const noFixedTime = 3;
const recurringFixedTime = 8;

/** A new meeting of `host`, with Zoom's defaults for what was not asked. */
export function newMeeting(world: World, host: User, asked: AskedMeeting, assistant?: User): Meeting {
  const { random, store } = world;
  const now = world.clock.now();
  let number = newMeetingNumber(random);
  while (store.meetings.get(String(number))) number = newMeetingNumber(random);
  const passcode = asked.password ?? (asked.default_password === false ? "" : newPasscode(random));
  return timed({
    id: String(number),
    uuid: newMeetingUuid(random),
    host_id: host.id,
    ...(assistant && { assistant_id: assistant.id }),
    topic: asked.topic ?? "Zoom Meeting",
    type: asked.type ?? 2,
    start: startOf(asked, asked.timezone ?? host.timezone) ?? now,
    duration: asked.duration ?? 60,
    timezone: asked.timezone ?? host.timezone,
    agenda: asked.agenda ?? "",
    password: passcode,
    dial_in_password: passcode && newDialInPasscode(random),
    pre_schedule: asked.pre_schedule ?? false,
    settings: effectiveSettings(asked.settings ?? {}, host),
    ...(asked.recurrence && { recurrence: asked.recurrence }),
    occurrences: [],
    tracking_fields: trackingFields(asked) ?? [],
    created_at: now,
  });
}

/** The meeting with what was asked changed. A start time in the past is ignored, as Zoom does. */
export function changedMeeting(world: World, meeting: Meeting, host: User, asked: AskedMeeting): Meeting {
  const timezone = asked.timezone ?? meeting.timezone;
  const start = startOf(asked, timezone);
  const { topic, type, duration, password, agenda, pre_schedule, recurrence } = asked;
  const set = Object.entries({ topic, type, duration, password, agenda, pre_schedule, recurrence });
  return timed({
    ...meeting,
    ...Object.fromEntries(set.filter(([, value]) => value !== undefined)),
    timezone,
    ...(start !== undefined && start > world.clock.now() && { start }),
    tracking_fields: trackingFields(asked) ?? meeting.tracking_fields,
    settings: effectiveSettings(asked.settings ?? {}, host, meeting.settings),
  });
}

const startOf = ({ start_time }: AskedMeeting, timeZone: string) =>
  start_time === undefined ? undefined : instantFrom(start_time, timeZone);

const trackingFields = ({ tracking_fields }: AskedMeeting) =>
  tracking_fields?.map(({ field, value = "" }) => ({ field, value, visible: true }));

/** Brings time and type in line: type 3 has no start, only type 8 a recurrence, and its first occurrence is its start. */
function timed({ start, recurrence, ...meeting }: Meeting): Meeting {
  if (meeting.type === noFixedTime || start === undefined) return { ...meeting, occurrences: [] };
  if (meeting.type !== recurringFixedTime || !recurrence) return { ...meeting, start, occurrences: [] };
  const occurrences = occurrencesOf(recurrence, start, meeting.duration, meeting.timezone);
  return { ...meeting, recurrence, start: occurrences[0]?.start ?? start, occurrences };
}
