import { byAdmin, webinar } from "../../common/events/samples.ts";
import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "webinar.updated",
  event_ts: 1772445600000,
  payload: {
    ...byAdmin,
    scope: "single",
    time_stamp: 1772445600000,
    object: { ...webinar, duration: 45 },
    old_object: { id: webinar.id, duration: 30 },
  },
} satisfies ZoomEvent<"webinar.updated">;
