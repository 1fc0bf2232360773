import * as z from "zod";
import { flag, word } from "./coerced.ts";
import { userId } from "./ids.ts";
import { maxResults } from "./max-results.ts";
import { day } from "./period.ts";
import { timeZone } from "./times.ts";

/** Zoom's kinds of lists of a host's meetings. */
export const meetingLists = ["scheduled", "live", "upcoming", "upcoming_meetings", "previous_meetings"] as const;

/** Whose meetings are listed, and which. */
export const meetingFilters = () =>
  z
    .object({
      userId: userId(),
      type: word(meetingLists).default("scheduled"),
      from: day().optional(),
      to: day().optional(),
      timezone: timeZone().optional(),
      everyOccurrence: flag().default(false),
      maxResults: maxResults(),
    })
    .refine(({ from, to }) => !from || !to || from <= to, { path: ["from"], message: "must not be after `to`" });
