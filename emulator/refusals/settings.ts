import { ZoomError } from "./zoom-error.ts";

/** What the settings' operations refuse, in Zoom's words. */
export const settingsRefusals = {
  /** Seen in life, not in Zoom's documents: https://github.com/zoom/moodle-mod_zoom/issues/131 */
  pending: () => new ZoomError(400, 1000, "You can not access settings of users that are still in pending state."),
  largeMeetingUnlicensed: () =>
    new ZoomError(400, 1108, "Only Licensed or On-prem users can enable the large meeting feature."),
  webinarUnlicensed: () =>
    new ZoomError(400, 1122, "Webinar feature can only be enabled for Licensed or On-prem users."),
  eventsUnlicensed: () =>
    new ZoomError(400, 1206, "You can only enable the Zoom Events feature for Licensed or On-prem users."),
  concurrentUnlicensed: () =>
    new ZoomError(
      400,
      1207,
      'You can only enable the "Concurrent Meeting" feature for Licensed users or On-prem users.',
    ),
  webinarBesideEvents: () =>
    new ZoomError(400, 1204, "You can't enable the Webinar feature because you already have the Zoom Events feature."),
  eventsBesideWebinar: () =>
    new ZoomError(400, 1205, "You can't enable the Zoom Events feature because you already have the Webinar feature."),
  unknownAccount: (account: string) => new ZoomError(404, 2001, `Account does not exist: ${account}`),
} as const;
