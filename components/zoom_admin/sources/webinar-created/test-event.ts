import { byAdmin, webinar } from "../../common/events/samples.ts";
import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "webinar.created",
  event_ts: 1772445600000,
  payload: {
    ...byAdmin,
    operation: "single",
    object: { ...webinar, join_url: "https://zoom.example/j/85393847045", settings: { approval_type: 0 } },
  },
} satisfies ZoomEvent<"webinar.created">;
