import * as z from "zod";
import { coerced } from "./coerced.ts";

const userRule = "must be a user id or e-mail address";

/** Whom a path names. Expressions may leave spaces around it. */
export const userId = () => z.string(userRule).trim().regex(/^\S+$/, userRule);

const meetingRule = "must be a meeting id of 9 to 11 digits or a meeting UUID";
const webinarRule = "must be a webinar id of 9 to 11 digits or a webinar UUID";

/** An id, as a number or as people write it ("853 9384 7045"), or the UUID of one of its instances. */
const idOrUuid = (rule: string) =>
  z
    .preprocess((given) => (typeof given === "number" ? String(given) : given), z.string(rule).trim())
    .transform((given) => (/^[\d\s-]+$/.test(given) ? given.replace(/\D/g, "") : given))
    .refine((given) => /^\d{9,11}$/.test(given) || /^(?!\d+$)[A-Za-z0-9+/]{20,24}={0,2}$/.test(given), rule);

export const meetingId = () => idOrUuid(meetingRule);
export const webinarId = () => idOrUuid(webinarRule);

/** Several users; a text names them with commas between. */
export const userIds = () =>
  coerced(z.unknown())
    .transform((given) => (typeof given === "string" ? given.split(",").filter((one) => one.trim()) : given))
    .pipe(z.array(userId(), "must be a list of user ids or e-mail addresses").min(1, "must name at least one user"));

const groupRule = "must be a group id";

/** The id of a group. */
export const groupId = () => z.string(groupRule).trim().regex(/^\S+$/, groupRule);

const roleRule = "must be a role id";

/** The id of a role. Those of Zoom's own roles look like numbers: "1". */
export const roleId = () =>
  z
    .preprocess((given) => (typeof given === "number" ? String(given) : given), z.string(roleRule).trim())
    .refine((given) => /^\S+$/.test(given), roleRule);
