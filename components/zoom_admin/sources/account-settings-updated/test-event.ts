import { byAdmin } from "../../common/events/samples.ts";
import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "account.settings_updated",
  event_ts: 1772445600000,
  payload: {
    ...byAdmin,
    time_stamp: 1772445600000,
    object: { id: "Qm4xTz81RbiLwYc0aVn3Hg", settings: { recording: { auto_recording: "cloud" } } },
    old_object: { id: "Qm4xTz81RbiLwYc0aVn3Hg", settings: { recording: { auto_recording: "local" } } },
  },
} satisfies ZoomEvent<"account.settings_updated">;
