import { ZoomError } from "./zoom-error.ts";

/** What the log of webhooks refuses, in Zoom's words. */
export const webhookLogRefusals = {
  noSuchApp: (app: string) => new ZoomError(404, 1401, `APP ID does not exist: ${app}.`),
  backwards: () => new ZoomError(404, 1501, "The 'to' date must be after the 'from' date."),
  tooFarBack: () => new ZoomError(404, 1502, "The date range must be within the last seven days."),
  malformed: () => new ZoomError(404, 1503, "The dates must follow the format: `yyyy-MM-dd'T'HH:mm:ss'Z'`."),
  inFuture: () => new ZoomError(404, 1504, "The 'from' date must be before the current date(UTC)."),
  retryNumber: () => new ZoomError(400, 1506, "The 'retry_num' value must be an integer within the range of 0 to 3."),
} as const;
