import type { Props } from "../define.ts";

/** The days that a list or report is about. */
export const periodProps = {
  from: {
    type: "string",
    label: "From",
    description: "The first day, such as `2026-03-01`; a month before the last one, unless said",
    optional: true,
  },
  to: {
    type: "string",
    label: "To",
    description: "The last day, such as `2026-03-31`, at most a month after the first; today, unless said",
    optional: true,
  },
} as const satisfies Props;
