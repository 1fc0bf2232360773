import * as causes from "./causes.ts";
import type { Explanation } from "./explanation.ts";

/** About the webinar that a request names. */
export const someWebinar: Explanation[] = [
  {
    codes: [3001],
    cause: causes.WebinarNotFoundError,
    why: ({ subject }) =>
      `there is no webinar ${subject}. It may have been deleted, have expired, or belong to another account`,
  },
  {
    codes: [300],
    text: /invalid webinar id/i,
    cause: causes.WebinarNotFoundError,
    why: ({ subject }) => `${subject} is the id of no webinar. Meetings have operations of their own`,
  },
  {
    codes: [3000, 300],
    text: /occurrence/i,
    cause: causes.WebinarNotFoundError,
    why: "the webinar has no such occurrence. Take its id from `occurrences` of the webinar",
  },
  {
    codes: [3000],
    text: /event directory/i,
    cause: causes.WebinarRefusedError,
    why: "the webinar was made in Zoom Events, and can only be changed there",
  },
  {
    codes: [3000],
    text: /simulive/i,
    cause: causes.WebinarRefusedError,
    why: "the webinar plays a recording and has begun, so it cannot be changed any more",
  },
];

/** Why a webinar is not scheduled, or not changed as asked for. */
export const schedulingWebinar: Explanation[] = [
  {
    codes: [3003],
    cause: causes.WebinarRefusedError,
    why: "the account blocks users of that domain from webinars. Change this under Settings in Zoom",
  },
  {
    codes: [300],
    text: /schedule_for/i,
    cause: causes.WebinarRefusedError,
    why: "Zoom does not let a webinar be scheduled for that user. Check the host's scheduling privileges",
  },
  {
    codes: [3000],
    text: /cannot schedule/i,
    cause: causes.WebinarRefusedError,
    why: "Zoom does not let a webinar be scheduled for that user. Check the host's scheduling privileges",
  },
  {
    codes: [4505],
    cause: causes.WebinarRefusedError,
    why: "a webinar that plays a recording needs a fixed time. Choose type 5 or 9",
  },
];

/** Why a webinar is not ended. */
export const endingWebinar: Explanation[] = [
  {
    codes: [3063],
    cause: causes.WebinarRefusedError,
    why: "its host is an on-premise user, whose webinars cannot be ended from here",
  },
];
