/** The activation mail that POST /users with `action: create` sends. Its id is the invited user's. */
export interface Invitation {
  id: string;
  email: string;
  first_name: string;
  last_name: string;
  sent_at: number;
  expires_at: number;
  state: "sent" | "accepted" | "withdrawn";
  /** When it will be accepted without a click; kept, so that a restart does not lose it. */
  accept_at?: number | undefined;
}
