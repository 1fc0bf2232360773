import * as z from "zod";

const userRule = "must be a user id or e-mail address";

/** Whom a path names. Expressions may leave spaces around it. */
export const userId = z.string(userRule).trim().regex(/^\S+$/, userRule);

const meetingRule = "must be a meeting id of 9 to 11 digits or a meeting UUID";

/** A meeting id, as a number or as people write it ("853 9384 7045"), or the UUID of one of the meeting's instances. */
export const meetingId = z
  .preprocess((given) => (typeof given === "number" ? String(given) : given), z.string(meetingRule).trim())
  .transform((given) => (/^[\d\s-]+$/.test(given) ? given.replace(/\D/g, "") : given))
  .refine((given) => /^\d{9,11}$/.test(given) || /^(?!\d+$)[A-Za-z0-9+/]{20,24}={0,2}$/.test(given), meetingRule);
