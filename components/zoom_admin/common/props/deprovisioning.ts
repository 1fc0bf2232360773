import type { Props } from "../define.ts";

/** How somebody leaves the account. */
export const deprovisioningProps = {
  outcome: {
    type: "string",
    label: "Outcome",
    description: "What becomes of the user",
    options: [
      { value: "deactivate", label: "Deactivate: cannot sign in, gives back the licence, and can come back" },
      { value: "automatic", label: "Remove: unlink, or delete where Zoom does not unlink" },
      { value: "disassociate", label: "Disassociate: unlink; the person keeps a free Zoom of their own" },
      { value: "delete", label: "Delete: for good, with all that is not passed on" },
    ],
    optional: true,
    default: "deactivate",
  },
  meetings: {
    type: "string",
    label: "Meetings to Come",
    description: "What becomes of the meetings that the user has yet to hold",
    options: [
      { value: "leave", label: "Leave them as they are" },
      { value: "cancel", label: "Cancel them, before anything else is done" },
      { value: "transfer", label: "Hand them over; only where the user is removed" },
    ],
    optional: true,
    default: "leave",
  },
  remindRegistrants: {
    type: "boolean",
    label: "Mail the Registrants",
    description: "Whether Zoom tells the registrants of cancelled meetings",
    optional: true,
  },
  planOnly: {
    type: "boolean",
    label: "Plan Only",
    description: "Whether to change nothing and only say what would be done",
    optional: true,
    default: false,
  },
} as const satisfies Props;
