import { z } from "zod";
import { day, flag, integer, paging } from "../api/query.ts";

export const listRecordingsQuery = z.object({
  ...paging(300),
  from: day.optional(),
  to: day.optional(),
  mc: flag.optional(),
  trash: flag.default(false),
  trash_type: z.enum(["meeting_recordings", "recording_file"]).default("meeting_recordings"),
  meeting_id: z.string().optional(),
});

/** A week: the longest that a download token lives. */
const longestTtl = 604_800;

export const getRecordingQuery = z.object({
  include_fields: z.literal("download_access_token").optional(),
  ttl: integer({ max: longestTtl }).default(longestTtl),
});

export const deleteRecordingQuery = z.object({ action: z.enum(["trash", "delete"]).default("trash") });

export const recoverRecordingBody = z.object({ action: z.literal("recover") });

export const listSummariesQuery = z.object({
  ...paging(300),
  from: z.iso.datetime().optional(),
  to: z.iso.datetime().optional(),
  time_filter_field: z.enum(["summary_start_time", "summary_created_time"]).default("summary_start_time"),
});
