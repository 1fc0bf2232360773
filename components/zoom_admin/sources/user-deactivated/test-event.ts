import { byAdmin, dana } from "../../common/events/samples.ts";
import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "user.deactivated",
  event_ts: 1772445600000,
  payload: { ...byAdmin, object: dana },
} satisfies ZoomEvent<"user.deactivated">;
