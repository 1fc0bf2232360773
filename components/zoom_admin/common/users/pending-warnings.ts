import type { Step } from "../define.ts";
import { ZoomError } from "../errors/causes.ts";
import { getUser } from "../operations/users.ts";
import type { ZoomClient } from "../request.ts";

/**
 * Zoom answers an update of a pending user as if it had been done, and leaves most fields as they were. This asks for the
 * status, and warns of it; where Zoom does not tell (no scope to read users, for one), there is nothing to warn of.
 */
export async function pendingWarnings(zoom: ZoomClient, $: Step, userId: string): Promise<string[]> {
  try {
    const { status } = await zoom.request(getUser, { $, path: { userId } });
    return status === "pending"
      ? [
          `${userId} has not accepted the invitation yet, and Zoom keeps few changes of such a user. Update again once the user is active.`,
        ]
      : [];
  } catch (error) {
    if (!(error instanceof ZoomError)) throw error;
    return [];
  }
}
