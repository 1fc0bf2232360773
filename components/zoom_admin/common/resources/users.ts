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
  role_id?: string;
  status?: UserStatus;
  created_at?: string;
  user_created_at?: string;
  last_login_time?: string;
  timezone?: string;
  [more: string]: unknown;
}

export interface UserPage extends Page {
  users?: User[];
}

/** How many users the account has of each kind. */
export interface UserSummary {
  licensed_users_count?: number;
  basic_users_count?: number;
  on_prem_users_count?: number;
  room_users_count?: number;
  pending_users_count?: number;
  join_only_users_count?: number;
  total_users_count?: number;
}

export interface EmailCheck {
  existed_email: boolean;
}

/** Sections of settings, such as `feature` and `in_meeting`. */
export type UserSettings = Record<string, unknown>;
