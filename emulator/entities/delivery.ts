export interface Attempt {
  at: number;
  /** `x-zm-trackingid` of the request; absent when none was made. */
  tracking_id?: string;
  /** What the receiver answered; absent when it did not. */
  status?: number;
  answer?: { headers: string; body: string };
  error?: string;
}

/** What a fault does to a delivery, at each of its attempts unless it says otherwise. */
export interface DeliveryEffect {
  /** How many copies follow the first attempt. */
  duplicate?: number | undefined;
  /** How long the first attempt is put off. */
  delay_ms?: number | undefined;
  /** Waits until another delivery to the same subscription has overtaken it. */
  reorder?: true | undefined;
  /** Is never sent. */
  drop?: true | undefined;
  signature?: "wrong" | undefined;
  /** How far in the past the signed time lies. */
  age_s?: number | undefined;
}

/** One event on its way to one subscription; its id is the `x-zm-request-id` of every attempt. */
export interface Delivery {
  id: string;
  subscription_id: string;
  url: string;
  event: string;
  /** Whose event it is. */
  user_id?: string;
  /** The very bytes that are signed and sent, the same at every attempt. */
  body: string;
  state: "pending" | "delivered" | "failed";
  attempts: Attempt[];
  /** When the next attempt is due, while the delivery is pending. */
  next_attempt_at: number;
  effect?: DeliveryEffect;
}
