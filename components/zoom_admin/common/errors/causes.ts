/** Where an error comes from: what Zoom answered, as far as it answered. */
export interface Origin {
  /** HTTP status. */
  status?: number | undefined;
  /** Zoom's own code, or the network's ("ECONNRESET"). */
  code?: number | string | undefined;
  /** `x-zm-trackingid`, which Zoom's support asks for. */
  trackingId?: string | undefined;
  /** `Zoom said: 404 1001 "..."` */
  said?: string | undefined;
}

/** A wrong input, found before anything was asked of Zoom. The name is the one that Pipedream's forms look for. */
export class ConfigurationError extends Error {
  override name = "ConfigurationError";
  exposeStack = false;
}

/** Whatever went wrong with Zoom. It holds nothing but what it says here: no request, no token. */
export class ZoomError extends Error {
  override name = "ZoomError";
  readonly status: number | undefined;
  readonly code: number | string | undefined;
  readonly trackingId: string | undefined;
  readonly said: string | undefined;

  constructor(message: string, { status, code, trackingId, said }: Origin = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.trackingId = trackingId;
    this.said = said;
  }
}

export class InvalidTokenError extends ZoomError {
  override name = "InvalidTokenError";
  /** Whether the step has changed nothing before, so that it may begin anew with another token. */
  changedNothing = false;
}

export class MissingScopeError extends ZoomError {
  override name = "MissingScopeError";
}

export class MissingRoleError extends ZoomError {
  override name = "MissingRoleError";
}

export class PlanError extends ZoomError {
  override name = "PlanError";
}

export class AccessDeniedError extends ZoomError {
  override name = "AccessDeniedError";
}

export class UnknownEndpointError extends ZoomError {
  override name = "UnknownEndpointError";
}

export class InvalidRequestError extends ZoomError {
  override name = "InvalidRequestError";
}

export class ExpiredPageTokenError extends ZoomError {
  override name = "ExpiredPageTokenError";
}

/** Zoom handed out a page token for a second time. */
export class RepeatedPageTokenError extends ZoomError {
  override name = "RepeatedPageTokenError";
}

export class UserNotFoundError extends ZoomError {
  override name = "UserNotFoundError";
}

export class InvitationExpiredError extends ZoomError {
  override name = "InvitationExpiredError";
}

export class PendingUserError extends ZoomError {
  override name = "PendingUserError";
}

export class InactiveUserError extends ZoomError {
  override name = "InactiveUserError";
}

/** The account has a user of that address already. */
export class UserExistsError extends ZoomError {
  override name = "UserExistsError";
}

/** Somebody has that address at Zoom; whose user it is takes a look-up. */
export class EmailTakenError extends ZoomError {
  override name = "EmailTakenError";
}

export class OtherAccountError extends ZoomError {
  override name = "OtherAccountError";
}

export class EmailDomainError extends ZoomError {
  override name = "EmailDomainError";
}

export class PasswordError extends ZoomError {
  override name = "PasswordError";
}

export class LicenceError extends ZoomError {
  override name = "LicenceError";
}

export class SingleSignOnError extends ZoomError {
  override name = "SingleSignOnError";
}

export class GroupNotFoundError extends ZoomError {
  override name = "GroupNotFoundError";
}

export class GroupNameTakenError extends ZoomError {
  override name = "GroupNameTakenError";
}

export class GroupLimitError extends ZoomError {
  override name = "GroupLimitError";
}

export class MemberNotFoundError extends ZoomError {
  override name = "MemberNotFoundError";
}

export class RoleNotFoundError extends ZoomError {
  override name = "RoleNotFoundError";
}

/** A role that Zoom neither gives nor takes as it does others: Owner and Member. */
export class RoleFixedError extends ZoomError {
  override name = "RoleFixedError";
}

export class AssistantRefusedError extends ZoomError {
  override name = "AssistantRefusedError";
}

/** Unlinking is refused because the address belongs to a managed domain of the account. */
export class ManagedDomainError extends ZoomError {
  override name = "ManagedDomainError";
}

/** Unlinking is refused because the user was made through the API only (custCreate). */
export class ApiUserError extends ZoomError {
  override name = "ApiUserError";
}

export class AdminUserError extends ZoomError {
  override name = "AdminUserError";
}

/** The user is tied to something that must be undone in Zoom first. */
export class UserInUseError extends ZoomError {
  override name = "UserInUseError";
}

/** What the transferred things should go to cannot take them. */
export class TransferError extends ZoomError {
  override name = "TransferError";
}

export class HostNotAllowedError extends ZoomError {
  override name = "HostNotAllowedError";
}

export class MeetingNotFoundError extends ZoomError {
  override name = "MeetingNotFoundError";
}

export class MeetingRefusedError extends ZoomError {
  override name = "MeetingRefusedError";
}

/** Nobody can register there, or no more people. */
export class RegistrationRefusedError extends ZoomError {
  override name = "RegistrationRefusedError";
}

export class RegistrantNotFoundError extends ZoomError {
  override name = "RegistrantNotFoundError";
}

/** There is no recording, or no transcript, of a meeting. */
export class RecordingNotFoundError extends ZoomError {
  override name = "RecordingNotFoundError";
}

export class RecordingRefusedError extends ZoomError {
  override name = "RecordingRefusedError";
}

export class SummaryRefusedError extends ZoomError {
  override name = "SummaryRefusedError";
}

/** A file was not fetched, or not all of it. */
export class DownloadError extends ZoomError {
  override name = "DownloadError";
}

export class WebinarNotFoundError extends ZoomError {
  override name = "WebinarNotFoundError";
}

export class WebinarRefusedError extends ZoomError {
  override name = "WebinarRefusedError";
}

/** Zoom keeps what was asked for only for some months. */
export class TooOldError extends ZoomError {
  override name = "TooOldError";
}

export class SubscriptionRefusedError extends ZoomError {
  override name = "SubscriptionRefusedError";
}

export class SubscriptionNotFoundError extends ZoomError {
  override name = "SubscriptionNotFoundError";
}

/** Too many requests within a second: over in a moment. */
export class PerSecondLimitError extends ZoomError {
  override name = "PerSecondLimitError";
}

/** A limit that ends at `resumesAt` (ISO 8601). */
export class DailyLimitError extends ZoomError {
  override name = "DailyLimitError";
  readonly resumesAt: string;

  constructor(message: string, origin: Origin, resumesAt: string) {
    super(message, origin);
    this.resumesAt = resumesAt;
  }
}

/** Another request holds the same user or account. */
export class LockedError extends ZoomError {
  override name = "LockedError";
}

/** Zoom failed (5xx), or its answer could not be read: whether it did what was asked is unknown. */
export class ServerError extends ZoomError {
  override name = "ServerError";
}

/** No answer came. `arrived` is false where Zoom cannot have seen the request. */
export class ConnectionError extends ZoomError {
  override name = "ConnectionError";
  readonly arrived: boolean;

  constructor(message: string, origin: Origin, arrived: boolean) {
    super(message, origin);
    this.arrived = arrived;
  }
}

/** Something may have been made, and could not be found again. */
export class UncertainOutcomeError extends ZoomError {
  override name = "UncertainOutcomeError";
}
