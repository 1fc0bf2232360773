import * as causes from "./causes.ts";
import type { Explanation } from "./explanation.ts";

/** Why a user does not get another e-mail address. */
export const newEmail: Explanation[] = [
  {
    codes: [1000],
    text: /admin/i,
    cause: causes.AdminUserError,
    why: "an administrator cannot change the address of another one. Give that user the role Member first, or let the account's owner do it",
  },
  {
    codes: [200],
    text: /only an account administrator/i,
    cause: causes.MissingRoleError,
    why: "only an administrator of the account may change addresses. Connect an administrator's account or app",
  },
  {
    codes: [1005],
    cause: causes.EmailTakenError,
    why: "the new address has a Zoom user already. Use another one",
  },
  {
    codes: [300],
    cause: causes.EmailDomainError,
    why: "Zoom takes only an unused address of one of the account's managed domains. Use such a one, or have the domain verified in Zoom first",
  },
];

/** Why a user does not get that password. */
export const newPassword: Explanation[] = [
  {
    codes: [1117],
    cause: causes.AdminUserError,
    why: "an administrator's password is not set through this API. Give the user the role Member first",
  },
  {
    codes: [1123],
    cause: causes.PasswordError,
    why: "the user does not sign in with e-mail address and password, but through another service",
  },
  {
    codes: [300],
    text: /maximum number of times/i,
    cause: causes.PasswordError,
    why: "this password has been changed too often within 24 hours. Try again tomorrow",
  },
  {
    codes: [300],
    text: /match the old/i,
    cause: causes.PasswordError,
    why: "it is the password that the user has already. Choose another one",
  },
  {
    codes: [1124, 1125, 1126, 1127, 1128, 1129, 1130, 1131, 1136],
    cause: causes.PasswordError,
    why: "the password does not meet the account's rules (Zoom: Settings > Security). Choose one that does what Zoom says here",
  },
];
