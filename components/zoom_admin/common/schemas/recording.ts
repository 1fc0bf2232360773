import * as z from "zod";
import { coerced, flag, word } from "./coerced.ts";
import { meetingId } from "./ids.ts";
import { maxResults } from "./max-results.ts";
import { day } from "./period.ts";

const DAY_MS = 86_400_000;

/** Zoom lists the days of a month at once; this many are in every month. */
const DAYS_AT_ONCE = 28;

/** The days that recordings are listed of: the last four weeks, unless said. `now` is epoch milliseconds. */
export const recordingFilters = (now: number) =>
  z
    .object({
      from: day().optional(),
      to: day().default(dayOf(now)),
      trash: flag().default(false),
      trashType: word(["meeting_recordings", "recording_file"]).optional(),
      maxResults: maxResults(),
    })
    .transform(({ from, to, ...rest }) => ({
      from: from ?? dayOf(Date.parse(to) - (DAYS_AT_ONCE - 1) * DAY_MS),
      to,
      ...rest,
    }))
    .refine(({ from, to }) => from <= to, { path: ["from"], message: "must not be after `to` (today unless said)" })
    .refine(({ trash, trashType }) => trash || !trashType, {
      path: ["trashType"],
      message: "goes with `trash` only",
    });

/** Days in portions that Zoom lists at once, the latest first. Both ends are included. */
export function portionsOfDays(from: string, to: string): { from: string; to: string }[] {
  const start = dayOf(Date.parse(to) - (DAYS_AT_ONCE - 1) * DAY_MS);
  if (start <= from) return [{ from, to }];
  return [{ from: start, to }, ...portionsOfDays(from, dayOf(Date.parse(start) - DAY_MS))];
}

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

const fileRule = "must be a recording file's id";

/** One file of a recording. */
export const recordingFileId = () => z.string(fileRule).trim().min(1, fileRule);

/** Several files of a recording; none: all of them. */
export const recordingFileIds = () =>
  coerced(z.array(recordingFileId(), "must be a list of recording files' ids")).default([]);

/** What becomes of recordings at Zoom once they are elsewhere. */
export const afterwards = () => word(["keep", "trash", "delete"]).default("keep");

/** Recordings, and whether they go for good or can be recovered for 30 days. */
export const recordingRemoval = { meetingId, action: () => word(["trash", "delete"]).default("trash") };

const pathRule = "must be the absolute path of a file, such as /tmp/welcome.mp4";

/** Where a file goes. */
export const absolutePath = () =>
  z
    .string(pathRule)
    .trim()
    .regex(/^\/.*[^/]$/, pathRule);
