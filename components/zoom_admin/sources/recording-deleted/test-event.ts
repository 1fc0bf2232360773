import type { ZoomEvent } from "../../common/events/zoom-event.ts";
import { sampleRecording } from "../../common/events/sample-recording.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "recording.deleted",
  event_ts: 1772445600000,
  payload: {
    account_id: "Qm4xTz81RbiLwYc0aVn3Hg",
    operator: "admin@example.com",
    operator_id: "x1yCzRk2TPqHfp8uQ04mNw",
    object: sampleRecording,
  },
} satisfies ZoomEvent<"recording.deleted">;
