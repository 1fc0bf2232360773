import type { ZoomAdmin } from "../../zoom_admin.app.ts";
import type { Step } from "../define.ts";
import { hostError } from "../scheduling/hosts.ts";
import { getUser } from "../operations/users.ts";
import type { User } from "../resources/users.ts";

const POLL_MS = 3000;
/** Left for what comes after the wait. */
const RESERVE_MS = 10_000;

/**
 * Returns once the user is active. Throws PendingUserError after `seconds`, or sooner where the run ends sooner, and
 * InactiveUserError at once. For short waits only: an invitation may take days, which a run had better not sleep through.
 */
export async function waitUntilActive(
  zoomAdmin: ZoomAdmin,
  { $, user, seconds }: { $: Step; user: User; seconds: number },
): Promise<User> {
  const time = zoomAdmin._time();
  const until = Math.min(time.now() + seconds * 1000, ($.context.deadline ?? Infinity) - RESERVE_MS);
  let latest = user;
  while (latest.status === "pending" && time.now() + POLL_MS <= until) {
    await time.sleep(POLL_MS);
    latest = { ...user, ...(await zoomAdmin.request(getUser, { $, path: { userId: user.id ?? user.email } })) };
  }
  const obstacle = hostError(latest);
  if (obstacle) throw obstacle;
  return latest;
}
