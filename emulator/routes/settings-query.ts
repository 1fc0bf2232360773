import { z } from "zod";

/** Which settings are meant: by default the usual ones, all of them. */
export const settingsQuery = z.object({
  option: z
    .enum(["meeting_authentication", "recording_authentication", "meeting_security"])
    .optional()
    .transform((option) => option ?? "usual"),
  custom_query_fields: z
    .string()
    .transform((names) => new Set(names.split(",").map((name) => name.trim())))
    .optional(),
});
