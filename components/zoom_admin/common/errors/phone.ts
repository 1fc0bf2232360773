import * as causes from "./causes.ts";
import type { Explanation } from "./explanation.ts";

/** Zoom Phone has codes of its own for what the rest of Zoom says otherwise. */
export const phone: Explanation[] = [
  {
    codes: [300],
    text: /user does not exist/i,
    cause: causes.UserNotFoundError,
    why: ({ subject }) =>
      `Zoom Phone knows no user ${subject}. Take one of those that are listed with a Zoom Phone licence`,
  },
  {
    codes: [400],
    text: /next page token/i,
    cause: causes.ExpiredPageTokenError,
    why: "a page token is good for 15 minutes, and this one is no longer. Start the list again from its beginning",
  },
  {
    codes: [301, 400],
    cause: causes.InvalidRequestError,
    why: ({ message }) => `Zoom Phone rejects what was sent, saying "${message.replace(/\.$/, "")}"`,
  },
  {
    codes: [124],
    text: /current site/i,
    cause: causes.MissingRoleError,
    why: "the role of the token's owner does not reach that site. Choose another site, or extend the role in Zoom (User Management > Roles)",
  },
  {
    codes: [2001],
    cause: causes.PlanError,
    why: "Zoom Phone does not know this account. Check that the account has Zoom Phone",
  },
];
