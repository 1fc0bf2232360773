import type { ZoomAdmin } from "../../zoom_admin.app.ts";
import type { Step } from "../define.ts";
import { findUser } from "./find-user.ts";
import { deleteUser } from "../operations/users.ts";
import { nameAndAddress } from "../props/option-labels.ts";
import type { User } from "../resources/users.ts";

/**
 * Removes a user whom this very call has made, with whatever meetings they got, and says in a sentence what came of it.
 * Never throws: it runs on the way out of a failure, which is what the builder must hear of.
 */
export async function takeBackUser(zoomAdmin: ZoomAdmin, $: Step, made: User): Promise<string> {
  const who = nameAndAddress(made);
  const userId = made.id ?? made.email;
  try {
    const user = await findUser(zoomAdmin, $, userId);
    if (!user) return `The user ${who}, made by this step, is gone already.`;
    const action = user.status === "pending" ? "disassociate" : "delete";
    await zoomAdmin.request(deleteUser, { $, path: { userId }, params: { action } });
    return `The user ${who}, made by this step, was removed again.`;
  } catch (error) {
    const reason = error instanceof Error ? error.message : "no reason given";
    return `The user ${who}, made by this step, could not be removed again; remove it by hand. ${reason}`;
  }
}
