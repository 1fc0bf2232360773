import * as causes from "./causes.ts";
import type { Explanation } from "./explanation.ts";

/** Why a user's profile is not changed. */
export const userProfile: Explanation[] = [
  {
    codes: [200],
    text: /only an account administrator/i,
    cause: causes.MissingRoleError,
    why: "only an administrator of the account may change this. Connect an administrator's account or app",
  },
  {
    codes: [200],
    text: /zoom room/i,
    cause: causes.UserInUseError,
    why: "this is the user of a Zoom Room, which keeps its type. Manage it under Rooms in Zoom",
  },
  {
    codes: [200],
    text: /PMI information/i,
    cause: causes.LicenceError,
    why: "a user without a licence for meetings has no Personal Meeting ID to change",
  },
  {
    codes: [300],
    text: /at the same time/i,
    cause: causes.LicenceError,
    why: "Zoom changes one of `type`, `plan_united_type` and `zoom_one_type` at a time. Send the others in a second update",
  },
  {
    codes: [300],
    text: /zoom events/i,
    cause: causes.UserInUseError,
    why: "the user has an upcoming event in Zoom Events. Cancel or transfer it first",
  },
  {
    codes: [4100],
    cause: causes.InvalidRequestError,
    why: "another user of the account has that Personal Link Name. Choose another `vanity_name`",
  },
];

/** Why a user is neither activated nor deactivated. */
export const userStatus: Explanation[] = [
  {
    codes: [200],
    text: /admin users/i,
    cause: causes.AdminUserError,
    why: "an administrator or the user of a Zoom Room is neither activated nor deactivated. Give an administrator the role Member first",
  },
  {
    codes: [300],
    text: /zoom events/i,
    cause: causes.UserInUseError,
    why: "the user has an upcoming event in Zoom Events. Cancel or transfer it first",
  },
];
