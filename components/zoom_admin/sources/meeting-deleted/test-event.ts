import { byAdmin, meeting } from "../../common/events/samples.ts";
import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "meeting.deleted",
  event_ts: 1772445600000,
  payload: { ...byAdmin, operation: "single", object: meeting },
} satisfies ZoomEvent<"meeting.deleted">;
