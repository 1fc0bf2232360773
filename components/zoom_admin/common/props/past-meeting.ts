import type { Props } from "../define.ts";

/** A meeting that was held: its last time, or the one of a UUID. */
export const pastMeetingProp = {
  meetingId: {
    type: "string",
    label: "Meeting",
    description: "The id of a meeting (9 to 11 digits) for the last time it was held, or the UUID of one time",
  },
} as const satisfies Props;
