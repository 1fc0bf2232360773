import * as z from "zod";
import { numbered } from "./coerced.ts";
import { recurrence } from "./recurrence.ts";
import { related, type Relation } from "./related.ts";
import { onlyOfOccurrence } from "./occurrence.ts";
import { passcode, whenAndWhat } from "./scheduled.ts";
import { webinarSettings } from "./webinar-settings.ts";

export const SINGLE_WEBINAR = 5;
const OPEN_WEBINARS = 6;
const FIXED_WEBINARS = 9;

const kind = () =>
  numbered({
    [SINGLE_WEBINAR]: "once",
    [OPEN_WEBINARS]: "recurring without fixed time",
    [FIXED_WEBINARS]: "recurring at a fixed time",
  });

/** https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/users/{userId}/webinars */
const longest = { days: 90, weeks: 12, months: 3 };

const changed = () =>
  z
    .strictObject({
      ...whenAndWhat(),
      type: kind(),
      password: passcode("@-_*!"),
      recurrence: recurrence(longest),
      settings: webinarSettings(),
    })
    .partial();

const wanted = () => changed().extend({ type: kind() });

/** What Zoom is asked for when a webinar is made. */
export type WebinarWish = z.output<ReturnType<typeof wanted>>;
type WebinarChange = z.output<ReturnType<typeof changed>>;

/** What holds of a webinar whether it is made or changed. */
const always: Relation<WebinarChange>[] = [
  {
    field: "recurrence",
    wrong: ({ type = FIXED_WEBINARS, recurrence: given }) => type !== FIXED_WEBINARS && !!given,
    rule: "goes with webinars that recur at a fixed time (type 9) only",
  },
  {
    field: "start_time",
    wrong: ({ type, start_time }) => type === OPEN_WEBINARS && !!start_time,
    rule: "goes with webinars of type 5 (once) and 9 (recurring at a fixed time) only",
  },
  {
    field: "recurrence",
    wrong: ({ type, recurrence: given }) => type === FIXED_WEBINARS && !given,
    rule: "is needed for webinars that recur at a fixed time (type 9)",
  },
];

/** What else holds of one that is made; a change may leave these as they are. */
const whenMade: Relation<WebinarWish>[] = [
  {
    field: "start_time",
    wrong: ({ type, start_time }) => type === FIXED_WEBINARS && !start_time,
    rule: "is needed for webinars that recur at a fixed time (type 9)",
  },
  {
    field: ["settings", "registration_type"],
    wrong: ({ settings }) => settings?.registration_type !== undefined && (settings.approval_type ?? 2) === 2,
    rule: "goes with registration only: set `approval_type` to 0 (automatic) or 1 (manual)",
  },
  {
    field: ["settings", "registration_type"],
    wrong: ({ type, settings }) => type !== FIXED_WEBINARS && settings?.registration_type !== undefined,
    rule: "goes with webinars that recur at a fixed time (type 9) only",
  },
];

/** A webinar to be made. */
export const webinar = () => wanted().superRefine(related([...always, ...whenMade]));

/** What is to be changed of a webinar. */
export const webinarChange = () => changed().superRefine(related(always));

/** Changes of one occurrence of a series: https://developers.zoom.us/docs/api/meetings/#tag/webinars/PATCH/webinars/{webinarId} */
export const webinarOccurrenceChange = () =>
  changed().superRefine(
    onlyOfOccurrence(["host_video", "panelists_video", "hd_video", "add_watermark", "auto_recording"]),
  );
