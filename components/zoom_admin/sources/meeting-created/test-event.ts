import { byAdmin, meeting } from "../../common/events/samples.ts";
import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "meeting.created",
  event_ts: 1772445600000,
  payload: {
    ...byAdmin,
    operation: "single",
    object: { ...meeting, join_url: "https://zoom.example/j/85393847045", settings: { join_before_host: false } },
  },
} satisfies ZoomEvent<"meeting.created">;
