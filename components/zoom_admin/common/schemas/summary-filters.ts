import * as z from "zod";
import { zoomTime } from "../wording/local-time.ts";
import { word } from "./coerced.ts";
import { maxResults } from "./max-results.ts";

const rule = "must be a day such as 2026-03-01 or an instant with a zone such as 2026-03-01T09:00:00Z";

/** An instant as Zoom takes it. A day stands for the instant of it at `time`, in UTC. */
const instant = (time: string) =>
  z.string(rule).transform((given, context) => {
    const exact = zoomTime(/^\d{4}-\d{2}-\d{2}$/.test(given.trim()) ? `${given.trim()}T${time}Z` : given);
    if (exact?.endsWith("Z")) return exact;
    context.addIssue({ code: "custom", message: rule });
    return z.NEVER;
  });

/** Which summaries are listed. */
export const summaryFilters = () =>
  z
    .object({
      from: instant("00:00:00").optional(),
      to: instant("23:59:59").optional(),
      timeFilter: word(["summary_start_time", "summary_created_time"]).default("summary_start_time"),
      maxResults: maxResults(),
    })
    .refine(({ from, to }) => !from || !to || from <= to, { path: ["from"], message: "must not be after `to`" });
