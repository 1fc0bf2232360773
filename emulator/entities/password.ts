/** What a user signs in with, as a digest; its id is the user's. */
export interface Password {
  id: string;
  digest: string;
}
