import type { ZoomEvent } from "../../common/events/zoom-event.ts";
import { sampleRecording } from "../../common/events/sample-recording.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "recording.completed",
  event_ts: 1772445600000,
  payload: {
    account_id: "Qm4xTz81RbiLwYc0aVn3Hg",
    object: { ...sampleRecording, host_email: "dana.lee@example.com" },
  },
  download_token: "made-up-token-of-24-hours",
} satisfies ZoomEvent<"recording.completed">;
