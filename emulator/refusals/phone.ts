import { ZoomError } from "./zoom-error.ts";

/** What Zoom Phone refuses, by its meaning. */
export const phoneRefusals = {
  /** Also for a user who has no Zoom Phone licence. */
  noSuchUser: (user: string) => new ZoomError(404, 300, `User does not exist: ${user}.`),
  invalidParameter: (name: string) => new ZoomError(400, 301, `Invalid request param: ${name}.`),
  noLicenceLeft: () =>
    new ZoomError(
      404,
      1102,
      "You cannot enable the Zoom Phone feature because you do not have any available licenses.",
    ),
} as const;
