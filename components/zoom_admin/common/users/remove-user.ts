import type { ZoomAdmin } from "../../zoom_admin.app.ts";
import type { Step } from "../define.ts";
import {
  ApiUserError,
  InvalidRequestError,
  ManagedDomainError,
  PendingUserError,
  TransferError,
  UserNotFoundError,
} from "../errors/causes.ts";
import { findUser } from "./find-user.ts";
import { deleteUser } from "../operations/users.ts";
import type { Removal } from "../schemas/removal.ts";

/** What was done: unlinked, deleted for good, or nothing, since an earlier attempt of the step had done it. */
export type Removed = "disassociate" | "delete" | "already gone";

/**
 * Removes a user. `automatic` unlinks, which is the only way for a pending user and leaves an active one their own Zoom;
 * where Zoom refuses this (managed domain, API user), it deletes.
 */
export async function removeUser(zoomAdmin: ZoomAdmin, $: Step, removal: Removal): Promise<Removed> {
  const { userId, action, transferEmail, transfer } = removal;
  const transfers = Object.fromEntries(transfer.map((what) => [`transfer_${what}`, true]));
  const remove = async (verb: "disassociate" | "delete") => {
    await zoomAdmin.request(deleteUser, {
      $,
      path: { userId },
      params: { action: verb, transfer_email: transferEmail, ...transfers },
    });
    return verb;
  };
  try {
    return await remove(action === "delete" ? "delete" : "disassociate");
  } catch (error) {
    if (action === "automatic" && (error instanceof ManagedDomainError || error instanceof ApiUserError)) {
      return remove("delete");
    }
    if (error instanceof UserNotFoundError && transferEmail && error.said?.includes(transferEmail)) {
      throw nobodyToTakeOver(transferEmail, error);
    }
    if (error instanceof UserNotFoundError && $.context.replay) return "already gone";
    if (error instanceof InvalidRequestError && (await findUser(zoomAdmin, $, userId))?.status === "pending") {
      throw stillPending(userId, error);
    }
    throw error;
  }
}

function stillPending(userId: string, refusal: InvalidRequestError): PendingUserError {
  return new PendingUserError(
    `The user was not removed: ${userId} has not accepted the invitation yet, and Zoom does not delete such a user. Take the action \`disassociate\` (or \`automatic\`) instead. (${refusal.said})`,
    refusal,
  );
}

/** The same refusal as for a user who is not there; only Zoom's words tell whom it means. */
function nobodyToTakeOver(transferEmail: string, refusal: UserNotFoundError): TransferError {
  return new TransferError(
    `The user was not removed: this account has no user ${transferEmail} to pass anything on to. Choose another active user. (${refusal.said})`,
    refusal,
  );
}
