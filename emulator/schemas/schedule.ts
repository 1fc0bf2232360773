import { z } from "zod";
import { isTimeZone, parseZoomTime } from "../rules/zoned-time.ts";

export const time = z.string().refine((text) => parseZoomTime(text) !== undefined);
export const timeZone = z.string().refine(isTimeZone);

/** A recurrence, given the longest interval in days (1), weeks (2) and months (3). */
export const recurrenceWithin = (longestInterval: Record<number, number>) =>
  z
    .object({
      type: z.literal([1, 2, 3]),
      repeat_interval: z.int().min(1).default(1),
      weekly_days: z
        .string()
        .regex(/^[1-7](,[1-7])*$/)
        .optional(),
      monthly_day: z.int().min(1).max(31).optional(),
      monthly_week: z.literal([-1, 1, 2, 3, 4]).optional(),
      monthly_week_day: z.int().min(1).max(7).optional(),
      end_times: z.int().min(0).max(60).optional(),
      end_date_time: time.optional(),
    })
    .refine(({ type, repeat_interval }) => repeat_interval <= longestInterval[type]!, { path: ["repeat_interval"] })
    .refine(({ end_times, end_date_time }) => end_times === undefined || end_date_time === undefined, {
      path: ["end_date_time"],
    })
    .transform(
      (rule) => Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== undefined)) as typeof rule,
    );
