import * as causes from "./causes.ts";
import type { Explanation } from "./explanation.ts";

/** About the meeting that a request names. */
export const someMeeting: Explanation[] = [
  {
    codes: [3001, 1001],
    text: /^(meeting|webinar) /i,
    cause: causes.MeetingNotFoundError,
    why: ({ subject }) =>
      `there is no meeting ${subject}. It may have been deleted, have expired, or belong to another account`,
  },
  {
    codes: [300, 3000],
    text: /webinar info/i,
    cause: causes.MeetingRefusedError,
    why: ({ subject }) => `${subject} is a webinar, not a meeting`,
  },
  {
    codes: [300],
    text: /occurrence_id/i,
    cause: causes.MeetingNotFoundError,
    why: "the meeting has no such occurrence. Take its id from `occurrences` of the meeting",
  },
  {
    codes: [3161],
    cause: causes.HostNotAllowedError,
    why: ({ subject }) =>
      `the host of ${subject} may not host or schedule meetings. Check that the host is active and has a licence with meetings`,
  },
];

/** About the user whose meetings a request is about. */
export const hosting: Explanation[] = [
  {
    codes: [3161],
    cause: causes.HostNotAllowedError,
    why: ({ subject }) =>
      `${subject || "that user"} may not host or schedule meetings. Check that the user is active and has a licence with meetings`,
  },
];

/** Why a meeting is not scheduled. */
export const scheduling: Explanation[] = [
  {
    codes: [3000],
    text: /instant meetings? /i,
    cause: causes.MeetingRefusedError,
    why: "an instant meeting cannot be made for another user. Schedule one with a start time",
  },
  {
    codes: [3000],
    text: /blocked from joining/i,
    cause: causes.MeetingRefusedError,
    why: "the account blocks users of that domain from meetings. Change this under Settings in Zoom",
  },
  {
    codes: [3000],
    cause: causes.MeetingRefusedError,
    why: "Zoom does not let a meeting be scheduled for that user. Check the host's scheduling privileges",
  },
];

/** Why a meeting is not deleted. */
export const meetingDeletion: Explanation[] = [
  { codes: [3018], cause: causes.MeetingRefusedError, why: "a Personal Meeting ID cannot be deleted" },
  { codes: [3037], cause: causes.MeetingRefusedError, why: "a personal audio conference cannot be deleted" },
];

/** Why a meeting is not ended. */
export const ending: Explanation[] = [
  {
    codes: [3063],
    cause: causes.MeetingRefusedError,
    why: "it is held on the account's own servers, where Zoom cannot end it. End it there",
  },
];
