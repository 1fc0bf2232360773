import { byAdmin, dana } from "../../common/events/samples.ts";
import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "user.created",
  event_ts: 1772442000000,
  payload: { ...byAdmin, creation_type: "create", object: { ...dana, display_name: "Dana Lee" } },
} satisfies ZoomEvent<"user.created">;
