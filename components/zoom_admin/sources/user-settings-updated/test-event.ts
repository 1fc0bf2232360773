import { byAdmin, dana } from "../../common/events/samples.ts";
import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "user.settings_updated",
  event_ts: 1772445600000,
  payload: {
    ...byAdmin,
    time_stamp: 1772445600000,
    object: { id: dana.id, settings: { in_meeting: { waiting_room: true } } },
    old_object: { id: dana.id, settings: { in_meeting: { waiting_room: false } } },
  },
} satisfies ZoomEvent<"user.settings_updated">;
