import * as z from "zod";
import { flag, numbered } from "./coerced.ts";
import { meetingSettings } from "./meeting-settings.ts";
import { recurrence } from "./recurrence.ts";
import { related, type Relation } from "./related.ts";
import { onlyOfOccurrence } from "./occurrence.ts";
import { passcode, whenAndWhat } from "./scheduled.ts";

export const INSTANT_MEETING = 1;
export const SCHEDULED_MEETING = 2;
export const OPEN_SERIES = 3;
export const FIXED_SERIES = 8;

const kind = () =>
  numbered({
    [INSTANT_MEETING]: "instant",
    [SCHEDULED_MEETING]: "scheduled",
    [OPEN_SERIES]: "recurring without fixed time",
    [FIXED_SERIES]: "recurring at a fixed time",
  });

/** A meeting that takes place once. */
export const singleMeeting = () => z.strictObject({ ...whenAndWhat(), settings: meetingSettings() }).partial();

/** https://developers.zoom.us/docs/api/meetings/#tag/meetings/POST/users/{userId}/meetings */
const longest = { days: 99, weeks: 50, months: 10 };

const changes = () =>
  singleMeeting()
    .extend({ type: kind(), password: passcode("@-_*"), recurrence: recurrence(longest) })
    .partial();

const fields = () => changes().extend({ type: kind(), default_password: flag().optional() });

/** What Zoom is asked for when a meeting is made. */
export type MeetingWish = z.output<ReturnType<typeof fields>>;

/** What is to become different of a meeting: only what was set, and never its type unless that was set. */
export type MeetingChange = z.output<ReturnType<typeof changes>>;

/** What holds of a meeting whether it is made or changed. */
const always: Relation<MeetingChange>[] = [
  {
    field: "recurrence",
    wrong: ({ type, recurrence: given }) => type === FIXED_SERIES && !given,
    rule: "is needed for a meeting that recurs at a fixed time (type 8)",
  },
  {
    field: "recurrence",
    wrong: ({ type = FIXED_SERIES, recurrence: given }) => type !== FIXED_SERIES && !!given,
    rule: "goes with a meeting that recurs at a fixed time (type 8) only",
  },
  {
    field: "start_time",
    wrong: ({ type, start_time }) => (type === INSTANT_MEETING || type === OPEN_SERIES) && !!start_time,
    rule: "goes with meetings of type 2 (scheduled) and 8 (recurring at a fixed time) only",
  },
];

/** What else holds of one that is made; a change may leave these as they are. */
const whenMade: Relation<MeetingWish>[] = [
  {
    field: "start_time",
    wrong: ({ type, start_time }) => type === FIXED_SERIES && !start_time,
    rule: "is needed for a meeting that recurs at a fixed time (type 8)",
  },
  {
    field: ["settings", "registration_type"],
    wrong: ({ settings }) => settings?.registration_type !== undefined && (settings.approval_type ?? 2) === 2,
    rule: "goes with registration only: set `approval_type` to 0 (automatic) or 1 (manual)",
  },
  {
    field: ["settings", "registration_type"],
    wrong: ({ type, settings }) => type !== FIXED_SERIES && settings?.registration_type !== undefined,
    rule: "goes with a meeting that recurs at a fixed time (type 8) only",
  },
];

/** A meeting to be made. */
export const meeting = () => fields().superRefine(related([...always, ...whenMade]));

/** Changes of a meeting, or of a whole series. */
export const meetingChange = () => changes().superRefine(related(always));

/** Changes of one occurrence of a series: https://developers.zoom.us/docs/api/meetings/#tag/meetings/PATCH/meetings/{meetingId} */
export const occurrenceChange = () =>
  changes().superRefine(
    onlyOfOccurrence([
      "host_video",
      "participant_video",
      "join_before_host",
      "mute_upon_entry",
      "waiting_room",
      "watermark",
      "auto_recording",
    ]),
  );
