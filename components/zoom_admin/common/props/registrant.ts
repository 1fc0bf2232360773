import type { Props } from "../define.ts";
import { registrantLanguages } from "../schemas/registrant.ts";

/** Who registers, for a meeting or a webinar. */
export const registrantProps = {
  email: { type: "string", label: "E-Mail", description: "The registrant's address" },
  firstName: { type: "string", label: "First Name", description: "At most 64 characters" },
  lastName: { type: "string", label: "Last Name", description: "At most 64 characters", optional: true },
  occurrenceIds: {
    type: "string[]",
    label: "Occurrence IDs",
    description: "Of a series, only these occurrences; without them all that the registration allows",
    optional: true,
  },
  language: {
    type: "string",
    label: "Language",
    description: "Of the mails that Zoom sends the registrant",
    options: [...registrantLanguages],
    optional: true,
  },
  answers: {
    type: "object",
    label: "More Answers",
    description:
      'What else the registration asks for, by Zoom\'s names: `org`, `job_title`, `phone`, `city`, `country`, `comments`, `custom_questions` as `[{"title":"Diet?","value":"None"}]`, and so on',
    optional: true,
  },
} as const satisfies Props;

/** For meetings only: Zoom takes it for no webinar. */
export const autoApproveProp = {
  autoApprove: {
    type: "boolean",
    label: "Approve at Once",
    description: "Whether the registrant is let in without the host's approval",
    optional: true,
  },
} as const satisfies Props;

/** What the host decides about registrants. */
export const decisionProps = {
  action: {
    type: "string",
    label: "Action",
    description: "What becomes of the registrants",
    options: [
      { value: "approve", label: "Approve: let them in" },
      { value: "deny", label: "Deny: keep them out" },
      { value: "cancel", label: "Cancel: take their registration back" },
    ],
  },
  registrants: {
    type: "string[]",
    label: "Registrants",
    description: "Each by the registrant's id or e-mail address",
  },
} as const satisfies Props;

/** Which registrants are listed. */
export const registrantStatusProp = {
  status: {
    type: "string",
    label: "Status",
    description: "Which registrants",
    options: [
      { value: "approved", label: "Approved" },
      { value: "pending", label: "Pending: they wait for the host's approval" },
      { value: "denied", label: "Denied" },
      { value: "all", label: "All of these" },
    ],
    optional: true,
    default: "approved",
  },
} as const satisfies Props;

/** Only one occurrence of a series. */
export const occurrenceProp = {
  occurrenceId: {
    type: "string",
    label: "Occurrence ID",
    description: "Of a series, only this occurrence; without it all of them",
    optional: true,
  },
} as const satisfies Props;
