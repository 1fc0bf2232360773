import type { ZoomAdmin } from "../../zoom_admin.app.ts";
import type { Step } from "../define.ts";
import { ZoomError } from "../errors/causes.ts";
import { getUser } from "../operations/users.ts";
import type { User, UserStatus } from "../resources/users.ts";
import type { UserAction } from "../schemas/user-info.ts";

/**
 * A new user's status, which the answer to their creation lacks. Zoom is asked; where it does not tell (no scope to read
 * users, for one), the user is there all the same, and what the action means stands in, with a warning.
 */
export async function withStatus(
  zoomAdmin: ZoomAdmin,
  $: Step,
  user: User,
  action: UserAction,
): Promise<User & { status: UserStatus; warnings?: string[] }> {
  if (user.status) return { ...user, status: user.status };
  const assumed = action === "create" ? "pending" : "active";
  try {
    const { status } = await zoomAdmin.request(getUser, { $, path: { userId: user.id ?? user.email } });
    return { ...user, status: status ?? assumed };
  } catch (error) {
    if (!(error instanceof ZoomError)) throw error;
    return {
      ...user,
      status: assumed,
      warnings: [`The status is what the action ${action} means; asking for it failed. ${error.message}`],
    };
  }
}
