/** A refusal of the token endpoint: always HTTP 400, with Zoom's `reason` and OAuth's `error`. */
export class TokenError extends Error {
  readonly reason: string;
  readonly error: string;

  constructor(reason: string, error: string) {
    super(reason);
    this.name = "TokenError";
    this.reason = reason;
    this.error = error;
  }

  /** The JSON body, its fields in Zoom's order. */
  body(): { reason: string; error: string } {
    return { reason: this.reason, error: this.error };
  }
}

/** Every refusal of the token endpoint by its meaning. */
export const tokenErrors = {
  invalidClient: () => new TokenError("Invalid client_id or client_secret", "invalid_client"),
  badRequest: () => new TokenError("Bad Request", "invalid_request"),
  unknownAccount: () => new TokenError("Account does not exist", "invalid_request"),
  unsupportedGrant: () => new TokenError("unsupported grant type", "unsupported_grant_type"),
  grantNotEnabled: () => new TokenError("Account does not enabled the OAuth app type", "unauthorized_client"),
  invalidCode: () => new TokenError("Invalid authorization code.", "invalid_grant"),
  expiredCode: () => new TokenError("Code is expired", "invalid_grant"),
  redirectMismatch: () => new TokenError("Redirect URI mismatch.", "invalid_request"),
  invalidToken: () => new TokenError("Invalid Token!", "invalid_grant"),
} as const;
