import type { ZoomAdmin } from "../zoom_admin.app.ts";
import type { Step } from "./define.ts";
import {
  HostNotAllowedError,
  InactiveUserError,
  OtherAccountError,
  PendingUserError,
  UserNotFoundError,
  type Origin,
} from "./errors/causes.ts";
import { findUser } from "./find-user.ts";
import type { User } from "./resources.ts";

/** Zoom says the same of a pending host as of one who does not exist; asking for the user tells the difference. */
export async function explainHost(
  zoomAdmin: ZoomAdmin,
  { $, userId, error }: { $: Step; userId: string; error: unknown },
): Promise<unknown> {
  const vague = [UserNotFoundError, HostNotAllowedError, OtherAccountError].find((cause) => error instanceof cause);
  if (!vague) return error;
  const user = await findUser(zoomAdmin, $, userId).catch(() => undefined);
  return (user && hostError(user, error as Origin)) ?? error;
}

/** Why this user cannot host a meeting, by their status; undefined for an active one. */
export function hostError(
  { email, status }: User,
  origin: Origin = {},
): PendingUserError | InactiveUserError | undefined {
  const said = origin.said ? ` (${origin.said})` : "";
  if (status === "pending") {
    return new PendingUserError(
      `The meeting was not created: the user ${email} has not accepted the invitation yet, and Zoom lets only active users host. Wait for the "User Activated" source, or create users with the action autoCreate.${said}`,
      origin,
    );
  }
  if (status === "inactive") {
    return new InactiveUserError(
      `The meeting was not created: the user ${email} is deactivated, and Zoom lets only active users host. Activate the user first.${said}`,
      origin,
    );
  }
  return undefined;
}
