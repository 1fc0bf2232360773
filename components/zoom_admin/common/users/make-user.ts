import type { ZoomAdmin } from "../../zoom_admin.app.ts";
import type { Step } from "../define.ts";
import { EmailTakenError } from "../errors/causes.ts";
import { findUser } from "./find-user.ts";
import { makeOnce } from "../make-once.ts";
import { createUser } from "../operations/users.ts";
import type { User } from "../resources/users.ts";
import { runBegan } from "../run-began.ts";
import type { UserAction } from "../schemas/user-info.ts";

/** The user of an address, and whether this step made them, in this attempt or in one that was cut off. */
export interface MadeUser {
  user: User;
  created: boolean;
}

/**
 * Makes a user, once, however often the step runs. Where the account has a user of that address already, that one is
 * returned. Throws EmailTakenError where the address belongs to somebody outside the account.
 */
export async function makeUser(
  zoomAdmin: ZoomAdmin,
  { $, action, userInfo }: { $: Step; action: UserAction; userInfo: { email: string } & Record<string, unknown> },
): Promise<MadeUser> {
  const { email } = userInfo;
  const time = zoomAdmin._time();
  const began = runBegan($, time.now());
  const find = () => findUser(zoomAdmin, $, email);

  const earlier = $.context.replay ? await find() : undefined;
  if (earlier) return { user: earlier, created: isFromThisRun(earlier, began) };

  let unanswered = false;
  const findAfterSilence = () => {
    unanswered = true;
    return find();
  };
  try {
    const make = () => zoomAdmin.request(createUser, { $, data: { action, user_info: userInfo } });
    const user = await makeOnce({ make, find: findAfterSilence, time });
    return { user, created: !unanswered || isFromThisRun(user, began) };
  } catch (error) {
    if (!(error instanceof EmailTakenError) || error.status !== 409) throw error;
    const owner = await find();
    if (!owner) throw takenElsewhere(email, error);
    return { user: owner, created: unanswered && isFromThisRun(owner, began) };
  }
}

/** A pending user's `created_at` is the time of the question: such a one counts as new where Zoom does not say better. */
function isFromThisRun({ user_created_at, created_at }: User, began: number): boolean {
  const created = Date.parse(user_created_at ?? created_at ?? "");
  return Number.isNaN(created) || created >= began;
}

function takenElsewhere(email: string, refusal: EmailTakenError): EmailTakenError {
  return new EmailTakenError(
    `The user was not created: ${email} belongs to a Zoom user outside this account. Ask that person to join the account or to give up the address at Zoom, or use another address. (${refusal.said})`,
    refusal,
  );
}
