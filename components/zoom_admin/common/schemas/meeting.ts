import * as z from "zod";
import { coerced, integer, numbered, text } from "./coerced.ts";
import { meetingSettings } from "./meeting-settings.ts";
import { recurrence } from "./recurrence.ts";
import { related, type Relation } from "./related.ts";
import { dateTime, timeZone } from "./times.ts";

export const INSTANT_MEETING = 1;
export const SCHEDULED_MEETING = 2;
export const OPEN_SERIES = 3;
export const FIXED_SERIES = 8;

const passcodeRule = "must be at most 10 letters, digits or any of @ - _ *";

const fields = () =>
  z.strictObject({
    topic: text(200).optional(),
    type: numbered({
      [INSTANT_MEETING]: "instant",
      [SCHEDULED_MEETING]: "scheduled",
      [OPEN_SERIES]: "recurring without fixed time",
      [FIXED_SERIES]: "recurring at a fixed time",
    }),
    start_time: dateTime().optional(),
    duration: integer(1, 1440, "minutes").optional(),
    timezone: timeZone().optional(),
    agenda: text(2000).optional(),
    password: z
      .string(passcodeRule)
      .regex(/^[A-Za-z0-9@_*-]{1,10}$/, passcodeRule)
      .optional(),
    default_password: coerced(z.boolean("must be true or false")).optional(),
    recurrence: recurrence().optional(),
    settings: meetingSettings().optional(),
  });

/** What Zoom is asked for when a meeting is made. */
export type MeetingWish = z.output<ReturnType<typeof fields>>;

const relations: Relation<MeetingWish>[] = [
  {
    field: "recurrence",
    wrong: ({ type, recurrence: given }) => type === FIXED_SERIES && !given,
    rule: "is needed for a meeting that recurs at a fixed time (type 8)",
  },
  {
    field: "recurrence",
    wrong: ({ type, recurrence: given }) => type !== FIXED_SERIES && !!given,
    rule: "goes with a meeting that recurs at a fixed time (type 8) only",
  },
  {
    field: "start_time",
    wrong: ({ type, start_time }) => type === FIXED_SERIES && !start_time,
    rule: "is needed for a meeting that recurs at a fixed time (type 8)",
  },
  {
    field: "start_time",
    wrong: ({ type, start_time }) => (type === INSTANT_MEETING || type === OPEN_SERIES) && !!start_time,
    rule: "goes with meetings of type 2 (scheduled) and 8 (recurring at a fixed time) only",
  },
];

/** What of one occurrence of a series can be changed: https://developers.zoom.us/docs/api/meetings/#tag/meetings/PATCH/meetings/{meetingId} */
const ofOccurrence = {
  fields: ["agenda", "start_time", "duration", "settings"],
  settings: [
    "host_video",
    "participant_video",
    "join_before_host",
    "mute_upon_entry",
    "waiting_room",
    "watermark",
    "auto_recording",
  ],
};

const changes = () => fields().omit({ default_password: true }).partial();

/** What is to become different of a meeting: only what was set, and never its type unless that was set. */
export type MeetingChange = z.output<ReturnType<typeof changes>>;

/** Changes of a meeting, or of a whole series. */
export const meetingChange = () =>
  changes().refine(({ type, recurrence: rule }) => !rule || (type ?? FIXED_SERIES) === FIXED_SERIES, {
    path: ["recurrence"],
    message: "goes with a meeting that recurs at a fixed time (type 8) only",
  });

/** Changes of one occurrence of a series. */
export const occurrenceChange = () =>
  changes().superRefine((given, context) => {
    const refuse = (path: string[]) =>
      context.addIssue({
        code: "custom",
        path,
        message: "cannot be changed for one occurrence alone, only for the series",
      });
    for (const field of Object.keys(given)) if (!ofOccurrence.fields.includes(field)) refuse([field]);
    for (const setting of Object.keys(given.settings ?? {})) {
      if (!ofOccurrence.settings.includes(setting)) refuse(["settings", setting]);
    }
  });

/** A meeting to be made. */
export const meeting = () => fields().superRefine(related(relations));
