import type { EventRecording } from "./payloads/recordings.ts";

/** A made-up recording of one file, in the shape in which Zoom sends it: what the sample events of recordings are about. */
export const sampleRecording = {
  uuid: "b7Kx/9dRQ1mVt+4hPzWfYg==",
  id: 85393847045,
  host_id: "KDcuGIm1QgePTO8WbOqwIQ",
  topic: "First day",
  type: 2,
  start_time: "2026-03-02T09:00:00Z",
  duration: 30,
  timezone: "Europe/Berlin",
  account_id: "Qm4xTz81RbiLwYc0aVn3Hg",
  share_url: "https://zoom.example/rec/share/abc",
  total_size: 5242880,
  recording_count: 1,
  recording_files: [
    {
      id: "3f2b8c1d-54aa-4e0b-9c57-0a1d2e3f4b5c",
      meeting_id: "b7Kx/9dRQ1mVt+4hPzWfYg==",
      recording_start: "2026-03-02T09:00:05Z",
      recording_end: "2026-03-02T09:29:40Z",
      recording_type: "shared_screen_with_speaker_view",
      file_type: "MP4",
      file_extension: "MP4",
      file_size: 5242880,
      play_url: "https://zoom.example/rec/play/abc",
      download_url: "https://zoom.example/rec/download/abc",
      status: "completed",
    },
  ],
} satisfies EventRecording;
