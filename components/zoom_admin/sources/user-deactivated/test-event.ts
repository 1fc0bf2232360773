import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "user.deactivated",
  event_ts: 1772445600000,
  payload: {
    account_id: "Qm4xTz81RbiLwYc0aVn3Hg",
    operator: "admin@example.com",
    operator_id: "x1yCzRk2TPqHfp8uQ04mNw",
    object: {
      id: "KDcuGIm1QgePTO8WbOqwIQ",
      first_name: "Dana",
      last_name: "Lee",
      email: "dana.lee@example.com",
      type: 2,
    },
  },
} satisfies ZoomEvent<"user.deactivated">;
