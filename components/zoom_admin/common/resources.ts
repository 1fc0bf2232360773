import type { Page } from "./pages.ts";

export const userStatuses = ["active", "inactive", "pending"] as const;
export type UserStatus = (typeof userStatuses)[number];

/** A user as Zoom shows them. Of a pending one little is there, and in lists not even the id. */
export interface User {
  id?: string;
  email: string;
  first_name?: string;
  last_name?: string;
  display_name?: string;
  type?: number;
  status?: UserStatus;
  created_at?: string;
  user_created_at?: string;
  timezone?: string;
  [more: string]: unknown;
}

/** A meeting as Zoom shows it; in lists without `settings` and the like, and once per occurrence. */
export interface Meeting {
  id: number;
  uuid: string;
  host_id: string;
  host_email?: string;
  topic: string;
  type: number;
  start_time?: string;
  duration?: number;
  timezone?: string;
  created_at: string;
  join_url: string;
  settings?: Record<string, unknown>;
  recurrence?: Record<string, unknown>;
  occurrences?: { occurrence_id: string; start_time: string; duration: number; status: string }[];
  [more: string]: unknown;
}

export interface UserPage extends Page {
  users?: User[];
}

export interface MeetingPage extends Page {
  meetings?: Meeting[];
}
