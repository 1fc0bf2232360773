import { ZoomError } from "./zoom-error.ts";

/** What Zoom refuses about webinars, by its meaning. */
export const webinarRefusals = {
  noWebinarPlan: () =>
    new ZoomError(
      400,
      200,
      "Webinar plan is missing. You must subscribe to the webinar plan and enable webinars for this user in order to perform this action.",
    ),
  noSuchWebinar: (webinar: string) => new ZoomError(404, 3001, `Webinar does not exist: ${webinar}.`),
  noSuchPastWebinar: () => new ZoomError(404, 3001, "Webinar does not exist."),
  invalidWebinarId: () => new ZoomError(400, 300, "Invalid webinar ID."),
  noSuchOccurrence: () => new ZoomError(400, 3000, "Webinar occurrence does not exist."),
  invalidScheduleFor: () =>
    new ZoomError(
      400,
      300,
      "The value that you entered for the `schedule_for` field is invalid. Enter a valid value and try again.",
    ),
  noRegistration: (webinar: string) =>
    new ZoomError(400, 3000, `This webinar does not have registration as required: ${webinar}.`),
  over: () =>
    new ZoomError(
      400,
      3038,
      "Webinar is over, you cannot register now. If you have any questions, contact the webinar host.",
    ),
  hostCannotRegister: () => new ZoomError(400, 3027, "Host cannot register."),
  isPanelist: () =>
    new ZoomError(
      400,
      3000,
      "You have been invited as a panelist for the webinar, please check your email to find more information about this webinar.",
    ),
  tooManyPanelists: () =>
    new ZoomError(
      400,
      3000,
      "You have reached the limit for the number of panelists you can add. Contact Zoom Support for more information.",
    ),
  noSimulive: () => new ZoomError(400, 300, "Account hasn't enabled simulive webinar."),
  simuliveNeedsTime: () => new ZoomError(400, 4505, "Simulive can't select `No Fixed Time`."),
} as const;
