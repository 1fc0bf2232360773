import * as causes from "./causes.ts";
import type { Explanation } from "./explanation.ts";

/** Why the report of a month is not given. */
export const dailyReport: Explanation[] = [
  {
    codes: [300],
    text: /recent 6 months/i,
    cause: causes.TooOldError,
    why: "Zoom keeps this report for the last six months. Choose a later month",
  },
];

/** Why Zoom does not tell of a meeting or webinar that is over. */
export const pastMeeting: Explanation[] = [
  {
    codes: [12702],
    cause: causes.TooOldError,
    why: ({ subject }) => `${subject} was held more than a year ago, and Zoom tells no more of it`,
  },
  {
    codes: [3001],
    cause: causes.MeetingNotFoundError,
    why: ({ subject }) =>
      `there is no past meeting or webinar ${subject}. It may not have been held yet, have expired, or belong to another account`,
  },
  {
    codes: [1010],
    cause: causes.OtherAccountError,
    why: ({ subject }) => `the host of ${subject} does not belong to this account. Check which account is connected`,
  },
];
