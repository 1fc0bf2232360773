/** A Server-to-Server OAuth app of a Zoom account: https://developers.zoom.us/docs/internal-apps/s2s-oauth/ */
export interface ServerToServerCredentials {
  kind: "server_to_server";
  accountId: string;
  clientId: string;
  clientSecret: string;
  /** What Zoom signs the app's webhooks with. */
  secretToken?: string;
  /** `https://zoom.us/oauth/token`, or an emulator's. */
  tokenUrl: string;
  /** Where the API is, if not where Zoom's token answer says. */
  baseApiUrl?: string;
}

/** What an account was connected with. Each kind has its own way to a token, in `grants.ts`. */
export type Credentials = ServerToServerCredentials;

export interface AccessToken {
  value: string;
  /** Milliseconds since the epoch. */
  expiresAt: number;
  /** The API host that Zoom named for this account, where it named one of its own. */
  apiUrl?: string;
}
