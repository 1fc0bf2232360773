import * as causes from "./causes.ts";
import type { Explanation } from "./explanation.ts";

/** Why a user does not get a feature. */
export const features: Explanation[] = [
  {
    codes: [1108, 1122, 1206, 1207],
    cause: causes.LicenceError,
    why: "only a Licensed user can have that feature. Give the user a licence (`type` 2) first",
  },
  {
    codes: [300],
    text: /for licensed or on-prem users/i,
    cause: causes.LicenceError,
    why: "only a Licensed user can have that feature. Give the user a licence (`type` 2) first",
  },
  {
    codes: [1204, 1205, 1242],
    cause: causes.InvalidRequestError,
    why: "the user can have only one of two features that exclude each other. Turn the other one off first",
  },
  {
    codes: [1208, 1209, 1210, 1211, 1228],
    cause: causes.LicenceError,
    why: "the account has no licence of that kind left. Buy or free one",
  },
  {
    codes: [1233, 1234],
    cause: causes.LicenceError,
    why: "users of that kind (Zoom Rooms, on-prem) do not get this feature",
  },
  {
    codes: [200, 300],
    text: /you can(?:'t)? add (?:a )?(?:max|paid)/i,
    cause: causes.LicenceError,
    why: "the account has no licence of that kind left. Buy or free one",
  },
  {
    codes: [300],
    text: /upcoming zoom events/i,
    cause: causes.UserInUseError,
    why: "the user has an upcoming event in Zoom Events. Cancel or transfer it first",
  },
];
