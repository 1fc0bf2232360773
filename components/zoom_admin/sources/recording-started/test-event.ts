import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "recording.started",
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
      recording_file: {
        recording_start: "2026-03-02T09:00:05Z",
        recording_end: "",
      },
    },
  },
} satisfies ZoomEvent<"recording.started">;
