/** One file of a recording. */
export interface RecordingFile {
  id: string;
  file_type: "MP4" | "M4A" | "TRANSCRIPT";
  file_extension: "MP4" | "M4A" | "VTT";
  recording_type: "shared_screen_with_speaker_view" | "audio_only" | "audio_transcript";
  /** Bytes. */
  file_size: number;
  /** When it was put into the trash. */
  trashed_at?: number;
}

/** The recording of an instance in Zoom's cloud; its id is the instance's UUID. It has no files before it is processed. */
export interface Recording {
  id: string;
  /** The number of the meeting or webinar, as text. */
  scheduled_id: string;
  host_id: string;
  /** What viewers are asked for: eight characters. */
  password: string;
  /** The passcode as it stands in links. */
  play_passcode: string;
  files: RecordingFile[];
}
