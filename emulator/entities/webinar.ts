import type { Scheduled } from "./scheduled.ts";

/** A webinar. Its type: 5 once, 6 recurring without fixed time, 9 recurring with fixed time. */
export interface Webinar extends Scheduled {
  template_id?: string;
}
