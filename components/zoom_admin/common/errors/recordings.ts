import * as causes from "./causes.ts";
import type { Explanation } from "./explanation.ts";

/** About the recording that a request names. */
export const someRecording: Explanation[] = [
  {
    codes: [3301],
    cause: causes.RecordingNotFoundError,
    why: ({ subject }) =>
      `there is no recording of ${subject}. It was not recorded in the cloud, is not processed yet, or was deleted`,
  },
  {
    codes: [3303],
    cause: causes.RecordingRefusedError,
    why: ({ subject }) => `${subject} is still under way. Try again when it is over`,
  },
  {
    codes: [3309],
    cause: causes.RecordingRefusedError,
    why: "the account has not enough cloud storage for it. Buy more, or delete other recordings first",
  },
  {
    codes: [3310],
    text: /simulive/i,
    cause: causes.RecordingRefusedError,
    why: "a simulive webinar shows this recording. Choose another one for the webinar first",
  },
  {
    codes: [3310],
    cause: causes.RecordingRefusedError,
    why: "another product of Zoom's uses this recording. Take it out there first",
  },
  {
    codes: [3322],
    cause: causes.RecordingNotFoundError,
    why: ({ subject }) =>
      `there is no transcript of ${subject}. The meeting was not transcribed, or it is not ready yet`,
  },
  {
    codes: [1010],
    cause: causes.OtherAccountError,
    why: ({ subject }) => `the host of ${subject} does not belong to this account. Check which account is connected`,
  },
  {
    codes: [1001],
    text: /^user /i,
    cause: causes.UserNotFoundError,
    why: ({ subject }) => `${subject} is no user of this account, or the host who recorded it is none any more`,
  },
];

/** Why Zoom shows no summary of a meeting. */
export const summaries: Explanation[] = [
  {
    codes: [300],
    text: /meeting id/i,
    cause: causes.MeetingNotFoundError,
    why: ({ subject }) => `${subject} is no UUID of a meeting that was held. Take it from the list of past instances`,
  },
  {
    codes: [2305],
    text: /trash/i,
    cause: causes.SummaryRefusedError,
    why: "the summary lies in the trash. Recover it in Zoom first",
  },
  {
    codes: [2305],
    text: /ip address/i,
    cause: causes.SummaryRefusedError,
    why: "the account shows summaries to certain IP addresses only. Change this under Settings in Zoom",
  },
  {
    codes: [2305],
    cause: causes.SummaryRefusedError,
    why: "the account shares summaries by e-mail only. Change this under Account Settings in Zoom",
  },
  {
    codes: [3000],
    text: /summary disabled/i,
    cause: causes.SummaryRefusedError,
    why: "the account has summaries by AI Companion switched off. Switch them on under Settings in Zoom",
  },
];
