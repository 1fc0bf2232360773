import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "account.updated",
  event_ts: 1772445600000,
  payload: {
    account_id: "Qm4xTz81RbiLwYc0aVn3Hg",
    operator: "admin@example.com",
    operator_id: "x1yCzRk2TPqHfp8uQ04mNw",
    object: {
      id: "Qm4xTz81RbiLwYc0aVn3Hg",
      account_name: "Example Inc.",
      account_alias: "Example",
    },
    old_object: {
      id: "Qm4xTz81RbiLwYc0aVn3Hg",
      account_name: "Example Inc.",
      account_alias: "Ex",
    },
  },
} satisfies ZoomEvent<"account.updated">;
