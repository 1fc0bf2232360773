export interface Attempt {
  at: number;
  /** What the receiver answered; absent when it did not. */
  status?: number;
  error?: string;
}

/** One event on its way to one subscription; its id is the `x-zm-request-id` of every attempt. */
export interface Delivery {
  id: string;
  subscription_id: string;
  url: string;
  event: string;
  /** The very bytes that are signed and sent, the same at every attempt. */
  body: string;
  state: "pending" | "delivered" | "failed";
  attempts: Attempt[];
  /** When the next attempt is due, while the delivery is pending. */
  next_attempt_at: number;
}
