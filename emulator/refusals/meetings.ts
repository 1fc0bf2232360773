import { ZoomError } from "./zoom-error.ts";

/** What the meetings' operations refuse, in Zoom's words. */
export const meetingRefusals = {
  mayNotHost: () =>
    new ZoomError(400, 3161, "Your user account is not allowed meeting hosting and scheduling capabilities."),
  noSuchMeeting: (meeting: string) => new ZoomError(404, 3001, `Meeting does not exist: ${meeting}.`),
  meetingExpired: (meeting: string) => new ZoomError(404, 3001, `Meeting ${meeting} not found or has expired.`),
  noSuchUserInMeetings: (user: string) => new ZoomError(404, 3001, `User does not exist: ${user}.`),
  isWebinar: () => new ZoomError(400, 3000, "Cannot access webinar info."),
  invalidOccurrence: () => new ZoomError(400, 300, "Invalid parameter: `occurrence_id`."),
  instantForOthers: () =>
    new ZoomError(
      400,
      3000,
      "Instant meetings do not support the `schedule_for` parameter, and you can't schedule an instant meeting for another user.",
    ),
  invalidScheduleFor: () =>
    new ZoomError(
      400,
      300,
      "The value that you entered in the `schedule_for` field is invalid. Enter a valid value and try again.",
    ),
} as const;
