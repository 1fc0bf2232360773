import type { Page } from "../pages.ts";

/** Whom the host has let in, whom not yet, and whom not at all. */
export const registrantStatuses = ["approved", "pending", "denied"] as const;
export type RegistrantStatus = (typeof registrantStatuses)[number];

/** Somebody who registered for a meeting or webinar. */
export interface Registrant {
  id: string;
  email: string;
  first_name?: string;
  last_name?: string;
  status?: RegistrantStatus;
  create_time?: string;
  /** Once approved. */
  join_url?: string;
  [more: string]: unknown;
}

export interface RegistrantPage extends Page {
  registrants?: Registrant[];
}

/** What Zoom answers to whoever registers. There is no link before the host has approved. */
export interface Registration {
  /** The meeting's or webinar's. */
  id?: number;
  registrant_id: string;
  join_url?: string;
  topic?: string;
  start_time?: string;
  [more: string]: unknown;
}

/** One of many who were registered at once. */
export interface BatchRegistration extends Registration {
  email: string;
}
