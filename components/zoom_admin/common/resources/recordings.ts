import type { Page } from "../pages.ts";

/** One file of a recording. Some kinds, such as TIMELINE and CC, have no id. */
export interface RecordingFile {
  id?: string;
  file_type?: string;
  file_extension?: string;
  /** In bytes. */
  file_size?: number;
  recording_type?: string;
  recording_start?: string;
  download_url?: string;
  status?: string;
  [more: string]: unknown;
}

/** What was recorded of one time that a meeting or webinar was held. */
export interface Recording {
  uuid: string;
  id: number;
  host_id: string;
  topic: string;
  start_time: string;
  recording_count?: number;
  total_size?: number;
  recording_files?: RecordingFile[];
  [more: string]: unknown;
}

export interface RecordingPage extends Page {
  meetings?: Recording[];
}
