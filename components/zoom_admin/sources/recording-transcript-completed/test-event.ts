import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "recording.transcript_completed",
  event_ts: 1772445600000,
  payload: {
    account_id: "Qm4xTz81RbiLwYc0aVn3Hg",
    object: {
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
          recording_type: "audio_transcript",
          file_type: "TRANSCRIPT",
          file_extension: "VTT",
          file_size: 2048,
          play_url: "https://zoom.example/rec/play/abc",
          download_url: "https://zoom.example/rec/download/abc",
          status: "completed",
        },
      ],
      host_email: "dana.lee@example.com",
    },
  },
  download_token: "made-up-token-of-24-hours",
} satisfies ZoomEvent<"recording.transcript_completed">;
