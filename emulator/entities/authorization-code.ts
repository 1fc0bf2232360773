/** What PKCE binds a code to: https://www.rfc-editor.org/rfc/rfc7636 */
export interface CodeChallenge {
  method: "S256" | "plain";
  value: string;
}

/** A consent on its way to the token endpoint; its id is the code. */
export interface AuthorizationCode {
  id: string;
  app_id: string;
  user_id: string;
  redirect_uri: string;
  challenge?: CodeChallenge;
  expires_at: number;
}
