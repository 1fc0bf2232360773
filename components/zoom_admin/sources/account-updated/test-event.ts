import { byAdmin } from "../../common/events/samples.ts";
import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "account.updated",
  event_ts: 1772445600000,
  payload: {
    ...byAdmin,
    object: { id: "Qm4xTz81RbiLwYc0aVn3Hg", account_name: "Example Inc.", account_alias: "Example" },
    old_object: { id: "Qm4xTz81RbiLwYc0aVn3Hg", account_name: "Example Inc.", account_alias: "Ex" },
  },
} satisfies ZoomEvent<"account.updated">;
