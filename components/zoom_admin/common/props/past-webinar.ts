import type { Props } from "../define.ts";

/** A webinar that was held: its last time, or the one of a UUID. */
export const pastWebinarProp = {
  webinarId: {
    type: "string",
    label: "Webinar",
    description: "The id of a webinar (9 to 11 digits) for the last time it was held, or the UUID of one time",
  },
} as const satisfies Props;
