import type { Page } from "../pages.ts";

/** One time that a meeting was held. */
export interface PastInstance {
  uuid: string;
  start_time: string;
}

/** Zoom gives all of them at once. */
export interface PastInstanceList {
  meetings?: PastInstance[];
}

/** What AI Companion wrote about a meeting; in lists without its text. */
export interface MeetingSummary {
  meeting_uuid: string;
  meeting_id: number;
  meeting_topic: string;
  meeting_host_email?: string;
  summary_start_time?: string;
  summary_content?: string;
  [more: string]: unknown;
}

export interface MeetingSummaryPage extends Page {
  summaries?: MeetingSummary[];
}

/** Where a meeting's transcript can be downloaded, or why it cannot. */
export interface Transcript {
  meeting_id: string;
  meeting_topic?: string;
  can_download?: boolean;
  download_url?: string;
  download_restriction_reason?: "DELETED_OR_TRASHED" | "UNSUPPORTED" | "NO_TRANSCRIPT_DATA" | "NOT_READY";
  [more: string]: unknown;
}
