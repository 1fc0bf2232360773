import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "user.settings_updated",
  event_ts: 1772445600000,
  payload: {
    account_id: "Qm4xTz81RbiLwYc0aVn3Hg",
    operator: "admin@example.com",
    operator_id: "x1yCzRk2TPqHfp8uQ04mNw",
    time_stamp: 1772445600000,
    object: {
      id: "KDcuGIm1QgePTO8WbOqwIQ",
      settings: {
        in_meeting: {
          waiting_room: true,
        },
      },
    },
    old_object: {
      id: "KDcuGIm1QgePTO8WbOqwIQ",
      settings: {
        in_meeting: {
          waiting_room: false,
        },
      },
    },
  },
} satisfies ZoomEvent<"user.settings_updated">;
