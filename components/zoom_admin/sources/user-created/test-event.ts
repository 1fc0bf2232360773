import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "user.created",
  event_ts: 1772442000000,
  payload: {
    account_id: "Qm4xTz81RbiLwYc0aVn3Hg",
    operator: "admin@example.com",
    operator_id: "x1yCzRk2TPqHfp8uQ04mNw",
    creation_type: "create",
    object: {
      id: "KDcuGIm1QgePTO8WbOqwIQ",
      first_name: "Dana",
      last_name: "Lee",
      display_name: "Dana Lee",
      email: "dana.lee@example.com",
      type: 2,
    },
  },
} satisfies ZoomEvent<"user.created">;
