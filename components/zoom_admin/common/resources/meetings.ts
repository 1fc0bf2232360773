import type { Page } from "../pages.ts";

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

export interface MeetingPage extends Page {
  meetings?: Meeting[];
}
