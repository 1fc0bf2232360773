import { ZoomError } from "./zoom-error.ts";

/** What Zoom refuses to report, by its meaning. */
export const reportRefusals = {
  noPermission: () => new ZoomError(400, 200, "No permission."),
  meetingYearAgo: () => new ZoomError(400, 12702, "Can not access meeting a year ago."),
  webinarYearAgo: () => new ZoomError(400, 12702, "Can not access a webinar a year ago."),
  noSuchMeeting: (meeting: string) => new ZoomError(404, 3001, `Meeting ${meeting} not found or has expired.`),
  noSuchWebinar: (webinar: string) => new ZoomError(404, 3001, `Webinar "${webinar}" not found or has expired`),
  beyondSixMonths: () =>
    new ZoomError(400, 300, "Daily report can only be provided for a month that falls within the recent 6 months."),
} as const;
