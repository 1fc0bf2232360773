import type { Page } from "../pages.ts";

/** Of numbers and users, Zoom Phone gives fewer rows at once than the rest of Zoom. */
const PHONE_PAGE = 100;

/** The size of a page of them. */
export function phonePage({ maxResults = PHONE_PAGE }: { maxResults?: number | undefined }): { page_size: number } {
  return { page_size: Math.min(PHONE_PAGE, maxResults) };
}

/** A call: with a `call_history_uuid` among those of the account, with an `id` among those of a user. */
export interface Call {
  id?: string;
  call_history_uuid?: string;
  call_id?: string;
  direction?: string;
  start_time?: string;
  [more: string]: unknown;
}

/** The account's calls stand in `call_history`, a user's in `call_logs`. */
export interface CallHistoryPage extends Page {
  call_history?: Call[];
  call_logs?: Call[];
}

export interface PhoneNumber {
  id: string;
  number: string;
  [more: string]: unknown;
}

export interface PhoneNumberPage extends Page {
  phone_numbers?: PhoneNumber[];
}

/** A user with a Zoom Phone licence. */
export interface PhoneUser {
  id: string;
  email: string;
  [more: string]: unknown;
}

export interface PhoneUserPage extends Page {
  users?: PhoneUser[];
}
