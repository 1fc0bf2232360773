import * as causes from "./causes.ts";
import type { Explanation } from "./explanation.ts";

const buyOrFree = "Buy or free licences, or choose another `type`, such as 1 (Basic)";

/** About the user whom a request names. */
export const someUser: Explanation[] = [
  {
    codes: [1001],
    cause: causes.UserNotFoundError,
    why: ({ subject }) =>
      subject === "me"
        ? "`me` is nobody to an app for the whole account: name the user by id or e-mail address"
        : `this account has no user ${subject}. It may have been deleted already, not have accepted the invitation yet, or belong to another account; take the user's id or current e-mail address from the list of users`,
  },
  {
    codes: [1010],
    cause: causes.OtherAccountError,
    why: ({ subject }) =>
      `${subject || "that user"} does not belong to this account, or has not accepted the invitation yet. Check which account is connected`,
  },
  {
    codes: [1120],
    cause: causes.InvitationExpiredError,
    why: ({ subject }) =>
      `the invitation of ${subject} was not accepted in time and has expired, and its id with it. Create the user again to invite them again`,
  },
  {
    codes: [1000],
    text: /pending/i,
    cause: causes.PendingUserError,
    why: ({ subject }) => `${subject} has not accepted the invitation yet. Wait until the user is active`,
  },
  {
    codes: [200],
    text: /out of your account/i,
    cause: causes.OtherAccountError,
    why: ({ subject }) => `${subject} does not belong to this account. Check which account is connected`,
  },
];

/** Why a person is not added to the account. */
export const newUser: Explanation[] = [
  {
    codes: [1005],
    cause: causes.EmailTakenError,
    why: ({ subject }) => `the address ${subject} has a Zoom user already. Use another address, or look that user up`,
  },
  {
    codes: [1009],
    cause: causes.EmailTakenError,
    why: ({ subject }) =>
      `${subject} has an active account of their own at Zoom. Ask that person to give it up or to join yours, or use another address`,
  },
  {
    codes: [1107, 11321],
    cause: causes.EmailDomainError,
    why: "Zoom has blocked this e-mail domain. Use an address of another domain",
  },
  {
    codes: [1116],
    cause: causes.EmailDomainError,
    why: "the account only takes users of certain e-mail domains. Use an address of one of them, or change the account's list",
  },
  {
    codes: [2002, 2032],
    cause: causes.SingleSignOnError,
    why: "the account does not have single sign-on with pre-provisioning, which the action `ssoCreate` needs. Take another action, or have Zoom enable it",
  },
  {
    codes: [2016, 2035, 2036, 2037],
    cause: causes.AccessDeniedError,
    why: "Zoom does not let this account add that person. Ask Zoom's support",
  },
  {
    codes: [4130],
    cause: causes.GroupNotFoundError,
    why: "that group does not exist. Take its id from the list of groups",
  },
  {
    codes: [300],
    text: /parameter:? ?`?password/i,
    cause: causes.PasswordError,
    why: "the password does not meet the account's rules (Zoom: Settings > Security). Choose a stronger one, or leave it out",
  },
];

/** Why a user does not get the `type` or the feature asked for. */
export const licences: Explanation[] = [
  {
    codes: [1108],
    cause: causes.LicenceError,
    why: "the account does not allow this user to have that `type`. Choose another one, such as 1 (Basic)",
  },
  { codes: [1109], cause: causes.LicenceError, why: "the user has no paid licence, which this needs" },
  {
    codes: [1102],
    cause: causes.LicenceError,
    why: "the account has no Zoom Phone licence left. Buy or free one, or leave `feature.zoom_phone` out",
  },
  {
    codes: [2033, 2034, 2038, 2039, 3412],
    cause: causes.LicenceError,
    why: `the account has no room for another user of that kind. ${buyOrFree}`,
  },
  {
    codes: [300],
    text: /on-prem/i,
    cause: causes.LicenceError,
    why: "on-prem users (type 3) are no longer made through this API. Choose 1 (Basic), 2 (Licensed) or 4 (Unassigned)",
  },
];

/** Why a user can be neither changed nor removed as they are. */
export const busyUser: Explanation[] = [
  {
    codes: [1000],
    text: /call-queue|auto-receptionist/i,
    cause: causes.UserInUseError,
    why: "the user serves a call queue or an auto receptionist. Replace them there first",
  },
];

/** Why a user is not unlinked or deleted. */
export const removal: Explanation[] = [
  {
    codes: [1107],
    cause: causes.ManagedDomainError,
    why: "an address of a managed domain cannot be unlinked from the account. Take the action `delete` (or `automatic`) instead",
  },
  {
    codes: [1117],
    cause: causes.AdminUserError,
    why: "an administrator cannot be unlinked from the account. Give the user the role Member first",
  },
  {
    codes: [300],
    text: /unlink api user/i,
    cause: causes.ApiUserError,
    why: "a user made with `custCreate` cannot be unlinked from the account. Take the action `delete` (or `automatic`) instead",
  },
  {
    codes: [300],
    text: /transfer-to|destination user|target user/i,
    cause: causes.TransferError,
    why: "what the user owns cannot go to the address chosen for it. Choose another active user with the licence it takes",
  },
  {
    codes: [300],
    text: /published events/i,
    cause: causes.UserInUseError,
    why: "the user has published events in Zoom Events. Cancel or transfer them first",
  },
  {
    codes: [300],
    text: /pending|disassociate/i,
    cause: causes.PendingUserError,
    why: "Zoom does not delete a user who has not accepted the invitation. Take the action `disassociate` (or `automatic`) instead",
  },
  {
    codes: [200],
    text: /zoom rooms? /i,
    cause: causes.UserInUseError,
    why: "this is the user of a Zoom Room. Manage it under Rooms in Zoom",
  },
  {
    codes: [200],
    text: /deactivated user/i,
    cause: causes.InactiveUserError,
    why: "Zoom does not delete this deactivated user. Ask Zoom's support",
  },
];
