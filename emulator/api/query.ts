import { z } from "zod";

/** Query parameters arrive as text; these say what the text must be. */
export const integer = (range: { min?: number; max?: number } = {}) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(
      z
        .int()
        .min(range.min ?? 0)
        .max(range.max ?? 999_999_999),
    );

export const flag = z.enum(["true", "false"]).transform((text) => text === "true");

/** A calendar day, `yyyy-MM-dd`. */
export const day = z.iso.date();

/** The parameters of every list. `page_number` is Zoom's older way, still accepted. */
export const paging = (largestPage: number) => ({
  page_size: integer({ min: 1, max: largestPage }).default(30),
  page_number: integer({ min: 1 }).optional(),
  next_page_token: z.string().optional(),
});
