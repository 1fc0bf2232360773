import type { Props } from "../define.ts";

/** Which part of a series is read. */
export const seriesProps = {
  occurrenceId: {
    type: "string",
    label: "Occurrence ID",
    description: "Only this occurrence of a series",
    optional: true,
  },
  showPreviousOccurrences: {
    type: "boolean",
    label: "Show Previous Occurrences",
    description: "Whether past occurrences of a series are listed as well",
    optional: true,
  },
} as const satisfies Props;
