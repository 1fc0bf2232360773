import type { ZoomAdmin } from "../../zoom_admin.app.ts";
import type { Step } from "../define.ts";
import { InvitationExpiredError, OtherAccountError, UserNotFoundError } from "../errors/causes.ts";
import { getUser } from "../operations/users.ts";
import type { User } from "../resources/users.ts";

/** What Zoom answers for someone who is not, or no longer, a user of the account. */
const absences = [UserNotFoundError, InvitationExpiredError, OtherAccountError];

/** The account's user of an id or e-mail address, pending ones too; undefined where there is none. */
export async function findUser(zoomAdmin: ZoomAdmin, $: Step, userId: string): Promise<User | undefined> {
  try {
    return await zoomAdmin.request(getUser, { $, path: { userId } });
  } catch (error) {
    if (absences.some((absence) => error instanceof absence)) return undefined;
    throw error;
  }
}
