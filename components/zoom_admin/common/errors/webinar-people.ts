import * as causes from "./causes.ts";
import type { Explanation } from "./explanation.ts";

/** Why somebody is not registered for a webinar, beside what holds for meetings as well. */
export const registeringForWebinar: Explanation[] = [
  {
    codes: [3000],
    text: /registration as required/i,
    cause: causes.RegistrationRefusedError,
    why: ({ subject }) =>
      `${subject} needs no registration. Set \`approval_type\` in its settings to 0 (automatic) or 1 (manual) first`,
  },
  {
    codes: [3000],
    text: /number of attendees/i,
    cause: causes.RegistrationRefusedError,
    why: ({ subject }) => `${subject} has as many registrants as the host's licence allows`,
  },
  {
    codes: [3035],
    cause: causes.RegistrationRefusedError,
    why: ({ subject }) => `${subject} has as many registrants as it can take`,
  },
  {
    codes: [3000],
    text: /paid registration/i,
    cause: causes.RegistrationRefusedError,
    why: ({ subject }) => `registration for ${subject} costs money, which Zoom leaves to its own page`,
  },
  {
    codes: [3000, 3034],
    text: /invited/i,
    cause: causes.RegistrationRefusedError,
    why: "that person is invited as a panelist, and needs no registration",
  },
  {
    codes: [3027],
    cause: causes.RegistrationRefusedError,
    why: "that is the host, who needs no registration",
  },
];

/** Why nobody becomes a panelist. */
export const panelists: Explanation[] = [
  {
    codes: [3000],
    text: /number of panelists/i,
    cause: causes.WebinarRefusedError,
    why: ({ subject }) => `${subject} has as many panelists as the host's licence allows. Remove some first`,
  },
];
