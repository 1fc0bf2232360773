/** An app of the Zoom Marketplace with its credentials. */
export interface App {
  id: string;
  account_id: string;
  client_id: string;
  client_secret: string;
  /** Signs this app's webhooks. */
  secret_token: string;
}
