import { byAdmin, webinar } from "../../common/events/samples.ts";
import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "webinar.deleted",
  event_ts: 1772445600000,
  payload: { ...byAdmin, operation: "single", object: webinar },
} satisfies ZoomEvent<"webinar.deleted">;
