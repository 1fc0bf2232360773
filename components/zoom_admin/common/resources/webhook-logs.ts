import type { Page } from "../pages.ts";

/** One attempt to deliver a webhook, as Zoom logs it. */
export interface WebhookLog {
  event: string;
  /** What the endpoint answered; -1 where it was not reached. */
  status: number;
  /** The same for every attempt of one delivery. */
  request_id: string;
  /** 0 for the first attempt, 3 for the last. */
  retry_num: number;
  request_body?: string;
  date_time?: string;
}

export interface WebhookLogPage extends Page {
  webhook_logs?: WebhookLog[];
}
