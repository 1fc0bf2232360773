import * as z from "zod";
import { coerced, integer, numbered } from "./coerced.ts";
import { related, type Relation } from "./related.ts";
import { dateTime } from "./times.ts";

const weekdayRule = "must be weekdays from 1 (Sunday) to 7 (Saturday), separated by commas, such as 2,4";

/** Weekdays as Zoom takes them, also from a number or a list: "2,4". */
const weekdays = () =>
  z.preprocess(
    (given) => (Array.isArray(given) ? given.join(",") : typeof given === "number" ? String(given) : given),
    z
      .string(weekdayRule)
      .regex(/^\s*[1-7](\s*,\s*[1-7])*\s*$/, weekdayRule)
      .transform((given) => given.replace(/\s/g, "")),
  );

const utcRule = "must be an instant with a zone, such as 2026-06-30T22:00:00Z";

const fields = () =>
  z.strictObject(
    {
      type: numbered({ 1: "daily", 2: "weekly", 3: "monthly" }),
      repeat_interval: coerced(z.int("must be a whole number").min(1, "must be at least 1")).optional(),
      weekly_days: weekdays().optional(),
      monthly_day: integer(1, 31).optional(),
      monthly_week: numbered({ [-1]: "last week", 1: "first", 2: "second", 3: "third", 4: "fourth" }).optional(),
      monthly_week_day: integer(1, 7).optional(),
      end_times: integer(1, 60, "times").optional(),
      end_date_time: dateTime()
        .refine((given) => given.endsWith("Z"), utcRule)
        .optional(),
    },
    'must be an object such as {"type":2,"weekly_days":"2","end_times":10}',
  );

type Recurrence = z.output<ReturnType<typeof fields>>;

const relations: Relation<Recurrence>[] = [
  {
    field: "weekly_days",
    wrong: (given) => given.type === 2 && !given.weekly_days,
    rule: "is needed for a weekly recurrence (type 2)",
  },
  {
    field: "weekly_days",
    wrong: (given) => given.type !== 2 && !!given.weekly_days,
    rule: "goes with a weekly recurrence (type 2) only",
  },
  {
    field: "monthly_day",
    wrong: (given) => given.type !== 3 && !!given.monthly_day,
    rule: "goes with a monthly recurrence (type 3) only",
  },
  {
    field: "monthly_week",
    wrong: (given) => given.type !== 3 && !!given.monthly_week,
    rule: "goes with a monthly recurrence (type 3) only",
  },
  {
    field: "monthly_week_day",
    wrong: (given) => given.type !== 3 && !!given.monthly_week_day,
    rule: "goes with a monthly recurrence (type 3) only",
  },
  {
    field: "monthly_week",
    wrong: (given) => !given.monthly_week && !!given.monthly_week_day,
    rule: "is needed with `monthly_week_day`",
  },
  {
    field: "monthly_week_day",
    wrong: (given) => !!given.monthly_week && !given.monthly_week_day,
    rule: "is needed with `monthly_week`",
  },
  {
    field: "monthly_day",
    wrong: (given) => !!given.monthly_day && !!given.monthly_week,
    rule: "excludes `monthly_week`: take one of the two",
  },
  {
    field: "monthly_day",
    wrong: (given) => given.type === 3 && !given.monthly_day && !given.monthly_week,
    rule: "or `monthly_week` with `monthly_week_day` is needed for a monthly recurrence (type 3)",
  },
  {
    field: "end_times",
    wrong: (given) => !!given.end_times && !!given.end_date_time,
    rule: "excludes `end_date_time`: take one of the two",
  },
];

/** The longest interval per kind of recurrence: https://developers.zoom.us/docs/api/meetings/#tag/meetings/POST/users/{userId}/meetings */
const intervals = [
  { type: 1, max: 99, unit: "days" },
  { type: 2, max: 50, unit: "weeks" },
  { type: 3, max: 10, unit: "months" },
];

const tooLong: Relation<Recurrence>[] = intervals.map(({ type, max, unit }) => ({
  field: "repeat_interval",
  wrong: (given) => given.type === type && (given.repeat_interval ?? 1) > max,
  rule: `must be at most ${max} ${unit}`,
}));

/** When a series (meeting type 8) repeats. */
export const recurrence = () => coerced(fields().superRefine(related([...relations, ...tooLong])));
