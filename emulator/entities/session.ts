/** What a person signs in with. */
export const clientTypes = ["browser", "mac", "win", "iphone", "android", "ipad", "chromeos", "linux"] as const;

/** A person who is signed in; its id is the user's. */
export interface Session {
  id: string;
  client_type: (typeof clientTypes)[number];
  /** Of the client, such as `5.7.4.1585`. */
  version: string;
}
