import { ZoomError } from "./zoom-error.ts";

/** What the roles' operations refuse, in Zoom's words. */
export const roleRefusals = {
  unknown: () => new ZoomError(400, 1034, "Provided `role_id` does not exist."),
  fixed: () => new ZoomError(400, 300, "Can't delete or add members for Normal/Owner roles."),
} as const;
