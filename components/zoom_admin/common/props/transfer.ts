import type { Props } from "../define.ts";

/** Who gets what a leaving user owns. */
export const transferProps = {
  transferEmail: {
    type: "string",
    label: "Transfer To",
    description: "The e-mail address of the active user who gets what is passed on",
    optional: true,
  },
  transfer: {
    type: "string[]",
    label: "Transfer",
    description: "What to pass on to that user",
    options: [
      { value: "meeting", label: "Meetings" },
      { value: "webinar", label: "Webinars" },
      { value: "recording", label: "Cloud recordings" },
      { value: "whiteboard", label: "Whiteboards" },
      { value: "clipfiles", label: "Clips" },
      { value: "notes", label: "Notes" },
      { value: "visitors", label: "Visitors" },
      { value: "docs", label: "Docs" },
    ],
    optional: true,
  },
} as const satisfies Props;
