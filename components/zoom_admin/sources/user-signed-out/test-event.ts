import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "user.signed_out",
  event_ts: 1772445600000,
  payload: {
    account_id: "Qm4xTz81RbiLwYc0aVn3Hg",
    object: {
      id: "KDcuGIm1QgePTO8WbOqwIQ",
      client_type: "mac",
      date_time: "2026-03-02T08:58:00Z",
      email: "dana.lee@example.com",
      version: "6.3.5.45000",
      login_type: 100,
    },
  },
} satisfies ZoomEvent<"user.signed_out">;
