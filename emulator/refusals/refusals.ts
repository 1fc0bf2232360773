import { ZoomError, type FieldError } from "./zoom-error.ts";

/** Every refusal of the REST API by its meaning, with Zoom's status, code and text. */
export const refusals = {
  invalidToken: () => new ZoomError(401, 124, "Invalid access token."),
  expiredToken: () => new ZoomError(401, 124, "Access token is expired."),
  missingScopes: (acceptable: readonly string[]) =>
    new ZoomError(400, 4711, `Invalid access token, does not contain scopes:[${acceptable.join(", ")}].`),
  unknownEndpoint: () => new ZoomError(404, 2300, "This API endpoint is not recognized."),

  notJson: () => new ZoomError(400, 300, "Request Body should be a valid JSON object."),
  tooLarge: () => new ZoomError(413, 413, "Request Entity Too Large"),
  validationFailed: (fields: FieldError[]) => new ZoomError(400, 300, "Validation Failed.", { fields }),
  invalidParameter: (name: string) => new ZoomError(400, 300, `Invalid parameter: ${name}`),
  invalidPageToken: () => new ZoomError(400, 300, "The next page token is invalid or expired."),

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

  mayNotHost: () =>
    new ZoomError(400, 3161, "Your user account is not allowed meeting hosting and scheduling capabilities."),
  noSuchMeeting: (meeting: string) => new ZoomError(404, 3001, `Meeting does not exist: ${meeting}.`),
  meetingExpired: (meeting: string) => new ZoomError(404, 3001, `Meeting ${meeting} not found or has expired.`),
  noSuchUserInMeetings: (user: string) => new ZoomError(404, 3001, `User does not exist: ${user}.`),
  isWebinar: () => new ZoomError(400, 3000, "Cannot access webinar info."),
  invalidOccurrence: () => new ZoomError(400, 300, "Invalid parameter: `occurrence_id`."),
  instantForOthers: () =>
    new ZoomError(
      400,
      3000,
      "Instant meetings do not support the `schedule_for` parameter, and you can't schedule an instant meeting for another user.",
    ),
  invalidScheduleFor: () =>
    new ZoomError(
      400,
      300,
      "The value that you entered in the `schedule_for` field is invalid. Enter a valid value and try again.",
    ),

  noEvents: () => new ZoomError(400, 1500, "The events list is empty."),
  noWebhookUrl: () => new ZoomError(400, 1500, "The event webhook url is empty."),
  invalidSubscriptionScope: () => new ZoomError(400, 1500, "The subscription scope is invalid."),
  noSuchEvent: (event: string) => new ZoomError(404, 1601, `App event not exists: ${event}`),
  eventNotAllowed: (event: string) => new ZoomError(400, 1602, `The event is not allowed for the app: ${event}`),
  noSuchSubscription: (id: string) => new ZoomError(404, 1601, `App event subscription is invalid: ${id}`),
  webhookUrlFailed: (url: string) => new ZoomError(404, 1701, `The event webhook url validate failed: ${url}.`),
  noSuchSubscriber: (user: string) =>
    new ZoomError(404, 1001, `User does not exist or does not belong to this account: ${user}.`),
} as const;
