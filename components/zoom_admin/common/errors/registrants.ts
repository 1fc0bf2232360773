import * as causes from "./causes.ts";
import type { Explanation } from "./explanation.ts";

/** Why nobody can register, or no registrant be dealt with, for a meeting or webinar. */
export const registering: Explanation[] = [
  {
    codes: [300, 404],
    text: /registration has not been enabled/i,
    cause: causes.RegistrationRefusedError,
    why: ({ subject }) =>
      `${subject} needs no registration. Set \`approval_type\` in its settings to 0 (automatic) or 1 (manual) first`,
  },
  {
    codes: [303],
    cause: causes.RegistrationRefusedError,
    why: ({ subject }) =>
      `many can be registered at once for a meeting of type 2 (scheduled) only, and ${subject} is of another type. Add one registrant at a time`,
  },
  {
    codes: [3038],
    cause: causes.RegistrationRefusedError,
    why: ({ subject }) => `${subject} is over, and takes no more registrations`,
  },
  {
    codes: [3043],
    cause: causes.RegistrationRefusedError,
    why: ({ subject }) => `${subject} has as many registrants as it can take`,
  },
  {
    codes: [200],
    text: /paid users?/i,
    cause: causes.LicenceError,
    why: "only a licensed host can ask for registration. Give the host a licence first",
  },
  {
    codes: [300],
    text: /registrant id/i,
    cause: causes.RegistrantNotFoundError,
    why: ({ subject }) => `${subject} has no such registrant. Take the id from the list of its registrants`,
  },
];
