import { ZoomError } from "./zoom-error.ts";

/** What the users' operations refuse, in Zoom's words; others, where a user is named. */
export const userRefusals = {
  noSuchUser: (user: string) => new ZoomError(404, 1001, `User does not exist: ${user}.`),
  addressUsed: (email: string) => new ZoomError(409, 1005, `Email "${email}" has already been used.`),
  invitationExpired: () =>
    new ZoomError(400, 1120, "A valid invitation to join the Zoom account was not found for this user."),
  noOnPremUsers: () => new ZoomError(400, 300, "Your account can't set user type as On-prem."),
  noSso: () =>
    new ZoomError(
      400,
      2002,
      "SSO has not been enabled for this account. Contact the Zoom support team to enable this option.",
    ),
  managedDomain: () => new ZoomError(400, 1107, "You can not disassociate a user with managed domain."),
  adminEmail: () => new ZoomError(400, 1000, "Admin can not change other admins email."),
  emailRequired: () => new ZoomError(400, 300, "Email is required."),
  adminStays: () => new ZoomError(400, 1117, "You can not disassociate an Admin user."),
  apiUserStays: () => new ZoomError(400, 300, "Unable to unlink API user(s)."),
  pendingStays: () => new ZoomError(400, 300, "To delete pending user in the account, use disassociate."),
  transferToSelf: () =>
    new ZoomError(
      400,
      300,
      "The transfer-to email address cannot be the same as the unlinked or deleted user's email address.",
    ),
  adminStatus: () => new ZoomError(400, 200, "Zoom Room and Admin users' status cannot be activated or deactivated."),
  /** Zoom does not say when; here, when a deactivated user, who has lost the licence, is given another. */
  typeStays: () =>
    new ZoomError(400, 1108, "Permission requirements to change the user type of this user were not met."),
  oneLicenceAtATime: () =>
    new ZoomError(400, 300, `You can't change the "type" or "plan_united_type" or "zoom_one_type" at the same time.`),
} as const;
