import { byAdmin } from "../../common/events/samples.ts";
import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "account.created",
  event_ts: 1772445600000,
  payload: {
    ...byAdmin,
    object: { id: "Vb7sKq20QmWlTzYc5aRn9A", owner_id: "Hp4xLw81RbiMzYc0aVn3Kg", email: "owner@example.org" },
  },
} satisfies ZoomEvent<"account.created">;
