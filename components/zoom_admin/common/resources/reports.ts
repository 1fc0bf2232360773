import type { Page } from "../pages.ts";

/** One day's use of Zoom by the whole account. */
export interface DailyUsage {
  date: string;
  new_users: number;
  meetings: number;
  participants: number;
  meeting_minutes: number;
}

export interface DailyReport {
  year: number;
  month: number;
  dates?: DailyUsage[];
}

/** What a host did in a period. */
export interface HostReport {
  id?: string;
  email: string;
  type?: number;
  meetings?: number;
  participants?: number;
  meeting_minutes?: number;
  last_login_time?: string;
  [more: string]: unknown;
}

export interface HostReportPage extends Page {
  users?: HostReport[];
}
