import type { Page } from "../pages.ts";

/** One stay of a person in a past meeting or webinar: who leaves and comes back is there twice. */
export interface Participant {
  /** Empty for people who were not logged in. */
  id?: string;
  /** Of the stay, not of the person. */
  user_id?: string;
  name?: string;
  user_email?: string;
  join_time?: string;
  leave_time?: string;
  /** In seconds. */
  duration?: number;
  [more: string]: unknown;
}

export interface ParticipantPage extends Page {
  participants?: Participant[];
}

/** By what a stay is known. */
export function stayOf({ id, user_id, name, join_time }: Participant): string {
  return JSON.stringify([id, user_id, name, join_time]);
}
