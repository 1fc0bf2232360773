import { InactiveUserError, PendingUserError, type Origin } from "../errors/causes.ts";
import type { User } from "../resources/users.ts";

/**
 * Why this user cannot host, by their status; undefined for an active one. Zoom says the same of a pending host as of one
 * who does not exist. `failure` is what did not come about for it.
 */
export function hostError(
  { email, status }: User,
  origin: Origin = {},
  failure = "The meeting was not created",
): PendingUserError | InactiveUserError | undefined {
  const said = origin.said ? ` (${origin.said})` : "";
  if (status === "pending") {
    return new PendingUserError(
      `${failure}: the user ${email} has not accepted the invitation yet, and Zoom lets only active users host. Wait for the "User Activated" source, or create users with the action autoCreate.${said}`,
      origin,
    );
  }
  if (status === "inactive") {
    return new InactiveUserError(
      `${failure}: the user ${email} is deactivated, and Zoom lets only active users host. Activate the user first.${said}`,
      origin,
    );
  }
  return undefined;
}
