export type GrantType = "account_credentials" | "client_credentials" | "authorization_code";

/** An access token; its id is the token itself. */
export interface Token {
  id: string;
  app_id: string;
  account_id: string;
  grant: GrantType;
  scopes: string[];
  expires_at: number;
  /** Who authorised the app; a token that the app got by itself has nobody. */
  user_id?: string;
}
