import { byAdmin, dana } from "../../common/events/samples.ts";
import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "user.updated",
  event_ts: 1772445600000,
  payload: {
    ...byAdmin,
    time_stamp: 1772445600000,
    object: { id: dana.id, email: dana.email, dept: "Support" },
    old_object: { id: dana.id, email: dana.email, dept: "Sales" },
  },
} satisfies ZoomEvent<"user.updated">;
