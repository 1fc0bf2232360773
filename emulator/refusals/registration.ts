import { ZoomError } from "./zoom-error.ts";

/** Refusals about registering. Some of Zoom's codes differ between one registrant and many. */
export const registrationRefusals = {
  noSuchMeeting: (meeting: string) => new ZoomError(404, 1001, `Meeting does not exist: ${meeting}.`),
  /** Where registrants are added to a webinar as if it were a meeting. */
  noAccess: () => new ZoomError(400, 3000, "Cannot access meeting info."),
  /** Where they are listed. */
  isWebinar: () => new ZoomError(400, 300, "Cannot access webinar info."),
  notEnabled: (meeting: string) =>
    new ZoomError(400, 300, `Registration has not been enabled for this meeting: ${meeting}.`),
  notEnabledForMany: (meeting: string) =>
    new ZoomError(400, 404, `Registration has not been enabled for this meeting: ${meeting}.`),
  full: {
    meeting: () => new ZoomError(400, 3043, "Meeting has reached maximum attendee capacity."),
    webinar: () =>
      new ZoomError(
        400,
        3000,
        "You have reached the limit for the number of attendees you can add. Contact Zoom Support for more information.",
      ),
  },
  over: () =>
    new ZoomError(
      400,
      3038,
      "Meeting is over, you can not register now. If you have any questions, please contact the Meeting host.",
    ),
  scheduledOnly: () =>
    new ZoomError(
      400,
      303,
      "This API can only be used for scheduled meeting(meeting type: 2). Batch registration is not supported for other meeting types.",
    ),
  noSuchRegistrant: () =>
    new ZoomError(
      400,
      300,
      "The value that you entered for the Registrant ID field is invalid. Enter a valid value and try again.",
    ),
} as const;
