import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "account.created",
  event_ts: 1772445600000,
  payload: {
    account_id: "Qm4xTz81RbiLwYc0aVn3Hg",
    operator: "admin@example.com",
    operator_id: "x1yCzRk2TPqHfp8uQ04mNw",
    object: {
      id: "Vb7sKq20QmWlTzYc5aRn9A",
      owner_id: "Hp4xLw81RbiMzYc0aVn3Kg",
      email: "owner@example.org",
    },
  },
} satisfies ZoomEvent<"account.created">;
