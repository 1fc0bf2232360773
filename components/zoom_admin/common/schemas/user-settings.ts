import * as z from "zod";
import { coerced, word } from "./coerced.ts";

/** What Zoom shows or changes apart from the rest, asked for by `option`. */
export const settingsPart = () =>
  word(["meeting_authentication", "recording_authentication", "meeting_security"]).optional();

const section = () => coerced(z.record(z.string(), z.unknown(), "must be an object of settings"));

/** The sections that Zoom has: https://developers.zoom.us/docs/api/users/#tag/users/PATCH/users/{userId}/settings */
const sections = [
  "audio_conferencing",
  "authentication_option",
  "email_notification",
  "feature",
  "in_meeting",
  "meeting_security",
  "profile",
  "recording",
  "schedule_meeting",
  "telephony",
  "tsp",
] as const;

/** Settings by section; the account and the licence decide what of them a user may have, and Zoom says so. */
export const userSettings = () =>
  z.strictObject(
    Object.fromEntries(sections.map((name) => [name, section().optional()])) as Record<
      (typeof sections)[number],
      z.ZodOptional<ReturnType<typeof section>>
    >,
  );
