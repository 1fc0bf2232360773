import type { About, Operated } from "./parts.ts";
import type { EventSession } from "./sessions.ts";

/** One file of a recording. Download it with the token of the event's `download_token`, sent as bearer. */
interface EventRecordingFile {
  file_type: string;
  id?: string;
  recording_type?: string;
  file_extension?: string;
  /** In bytes. */
  file_size?: number;
  play_url?: string;
  download_url?: string;
  status?: string;
  [field: string]: unknown;
}

/** The recording of a session. */
export interface EventRecording extends EventSession {
  recording_files: EventRecordingFile[];
}

/** https://developers.zoom.us/docs/api/meetings/events/#tag/recording */
export interface RecordingPayloads {
  "recording.started": About<EventSession>;
  "recording.completed": About<EventRecording>;
  "recording.transcript_completed": About<EventRecording>;
  "recording.trashed": About<EventRecording> & Partial<Operated>;
  "recording.deleted": About<EventRecording> & Operated;
  "recording.recovered": About<EventRecording> & Operated;
}
