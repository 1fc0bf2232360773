import * as z from "zod";
import { isTimeZone, zoomTime } from "../wording/local-time.ts";

const rule =
  "must be a date and time such as 2026-03-02T10:00:00 (in the meeting's time zone), 2026-03-02T09:00:00Z or 2026-03-02T10:00:00+01:00";

/** A date and time, as Zoom takes it. */
export const dateTime = () =>
  z.string(rule).transform((given, context) => {
    const time = zoomTime(given);
    if (time !== undefined) return time;
    context.addIssue({ code: "custom", message: rule });
    return z.NEVER;
  });

const zoneRule = "must be the name of a time zone such as Europe/Berlin or America/New_York";

/** A zone of the IANA's list. */
export const timeZone = () => z.string(zoneRule).trim().refine(isTimeZone, zoneRule);
