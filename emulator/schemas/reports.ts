import { z } from "zod";
import { day, integer, paging } from "../api/query.ts";

export const reportParticipantsQuery = z.object({
  include_fields: z.enum(["registrant_id"]).optional(),
  ...paging(300),
});

/** Zoom reports on a month at most: the longest has 31 days. */
const longestReport = 31 * 86_400_000;

export const reportUsersQuery = z
  .object({
    type: z.enum(["active", "inactive"]).default("active"),
    from: day,
    to: day,
    group_id: z.string().optional(),
    ...paging(300),
  })
  .refine(({ from, to }) => from <= to && Date.parse(to) - Date.parse(from) <= longestReport, { path: ["from"] });

export const reportDailyQuery = z.object({
  year: integer({ min: 2000, max: 9999 }).optional(),
  month: integer({ min: 1, max: 12 }).optional(),
  group_id: z.string().optional(),
});
