import type { Scheduled } from "./scheduled.ts";

/** A meeting. Its type: 1 instant, 2 scheduled, 3 recurring without fixed time, 8 with fixed time, 10 screen share only. */
export interface Meeting extends Scheduled {
  assistant_id?: string;
  pre_schedule: boolean;
}
