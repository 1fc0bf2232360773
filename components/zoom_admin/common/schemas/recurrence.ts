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

/** The longest interval of each kind of recurrence. */
export interface LongestIntervals {
  days: number;
  weeks: number;
  months: number;
}

const tooLong = (longest: LongestIntervals): Relation<Recurrence>[] =>
  (["days", "weeks", "months"] as const).map((unit, index) => ({
    field: "repeat_interval",
    wrong: ({ type, repeat_interval = 1 }) => type === index + 1 && repeat_interval > longest[unit],
    rule: `must be at most ${longest[unit]} ${unit}`,
  }));

/** When a series repeats. */
export const recurrence = (longest: LongestIntervals) =>
  coerced(fields().superRefine(related([...relations, ...tooLong(longest)])));
