import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "group.member_deleted",
  event_ts: 1772445600000,
  payload: {
    account_id: "Qm4xTz81RbiLwYc0aVn3Hg",
    operator: "admin@example.com",
    operator_id: "x1yCzRk2TPqHfp8uQ04mNw",
    time_stamp: 1772445600000,
    object: {
      id: "Gd2wQ0mXTgq3rYv6bLz8Pw",
      members: [
        {
          id: "KDcuGIm1QgePTO8WbOqwIQ",
          email: "dana.lee@example.com",
        },
      ],
    },
  },
} satisfies ZoomEvent<"group.member_deleted">;
