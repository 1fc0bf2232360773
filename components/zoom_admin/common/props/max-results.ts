import type { Props } from "../define.ts";

/** How much of a list a builder wants. */
export const maxResultsProp = {
  maxResults: {
    type: "integer",
    label: "Max Results",
    description: "At most so many; all of them, unless said",
    optional: true,
    min: 1,
  },
} as const satisfies Props;
