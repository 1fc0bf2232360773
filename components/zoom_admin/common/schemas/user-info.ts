import * as z from "zod";
import { coerced, flag } from "./coerced.ts";
import { email } from "./email.ts";
import { password } from "./password.ts";
import { divisions, isUnitedPlan, licences, names, userType, zoomOneType } from "./user-fields.ts";

/** Zoom's ways to make a user: https://developers.zoom.us/docs/api/users/#tag/users/POST/users */
export const userActions = ["create", "autoCreate", "custCreate", "ssoCreate"] as const;
export type UserAction = (typeof userActions)[number];

const optional = () =>
  z
    .strictObject({
      ...names(),
      password: password(),
      division_ids: divisions(),
      feature: coerced(
        z.strictObject({ zoom_phone: flag(), zoom_one_type: zoomOneType() }, "must be an object").partial(),
      ),
      plan_united_type: z.preprocess(
        String,
        z.string().refine(isUnitedPlan, "must be one of Zoom's plan numbers: 1, 2, 4, ... 131072"),
      ),
      license_info_list: licences(),
    })
    .partial();

const fields = () => optional().extend({ email: email(), type: userType() });

/** `user_info` of a new user. A password goes with autoCreate alone: otherwise the person sets it, or there is none. */
export function userInfo(action: UserAction) {
  return fields().superRefine(({ password: given }, context) => {
    if (given !== undefined && action !== "autoCreate") {
      context.addIssue({
        code: "custom",
        path: ["password"],
        message: `can only be set with the action autoCreate, not with ${action}`,
      });
    }
  });
}
