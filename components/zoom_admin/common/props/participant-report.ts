import type { Props } from "../define.ts";
import { maxResultsProp } from "./max-results.ts";

/** What narrows or widens a report of those who took part. */
export const participantReportProps = {
  includeRegistrantId: {
    type: "boolean",
    label: "Include Registrant ID",
    description: "Whether each row names the registration that the person came with",
    optional: true,
  },
  ...maxResultsProp,
} as const satisfies Props;
