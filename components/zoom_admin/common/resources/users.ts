import type { Page } from "../pages.ts";

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

export interface UserPage extends Page {
  users?: User[];
}
