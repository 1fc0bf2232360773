import { inAccount, meeting } from "../../common/events/samples.ts";
import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "recording.started",
  event_ts: 1772445600000,
  payload: {
    ...inAccount,
    object: { ...meeting, recording_file: { recording_start: "2026-03-02T09:00:05Z", recording_end: "" } },
  },
} satisfies ZoomEvent<"recording.started">;
