import { ZoomError, type FieldError } from "./zoom-error.ts";

/** What any request is refused for, in Zoom's words. */
export const requestRefusals = {
  invalidToken: () => new ZoomError(401, 124, "Invalid access token."),
  expiredToken: () => new ZoomError(401, 124, "Access token is expired."),
  missingScopes: (acceptable: readonly string[]) =>
    new ZoomError(400, 4711, `Invalid access token, does not contain scopes:[${acceptable.join(", ")}].`),
  unknownEndpoint: () => new ZoomError(404, 2300, "This API endpoint is not recognized."),
  notJson: () => new ZoomError(400, 300, "Request Body should be a valid JSON object."),
  tooLarge: () => new ZoomError(413, 413, "Request Entity Too Large"),
  validationFailed: (fields: FieldError[]) => new ZoomError(400, 300, "Validation Failed.", { fields }),
  invalidParameter: (name: string) => new ZoomError(400, 300, `Invalid parameter: ${name}`),
  invalidPageToken: () => new ZoomError(400, 300, "The next page token is invalid or expired."),
} as const;
