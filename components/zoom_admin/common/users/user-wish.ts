import { checked } from "../input/check.ts";
import { choice } from "../input/choice.ts";
import { readObject } from "../input/key-values.ts";
import { present } from "../input/present.ts";
import { userActions, userInfo } from "../schemas/user-info.ts";

/** What the props of `userProps` ask for, checked. Throws ConfigurationError. */
export function userWish({ action, user_info }: { action: string; user_info: unknown }) {
  const chosen = choice("action", action, userActions);
  // Of somebody new there is nothing to empty: what a form leaves empty was not given.
  const given = present(readObject(user_info, "user_info"));
  return { action: chosen, userInfo: checked(userInfo(chosen), given, "user_info") };
}
