import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "meeting.registration_cancelled",
  event_ts: 1772445600000,
  payload: {
    account_id: "Qm4xTz81RbiLwYc0aVn3Hg",
    operator: "admin@example.com",
    operator_id: "x1yCzRk2TPqHfp8uQ04mNw",
    object: {
      uuid: "b7Kx/9dRQ1mVt+4hPzWfYg==",
      id: 85393847045,
      host_id: "KDcuGIm1QgePTO8WbOqwIQ",
      topic: "First day",
      type: 2,
      start_time: "2026-03-02T09:00:00Z",
      duration: 30,
      timezone: "Europe/Berlin",
      registrant: {
        id: "Zq3mVb0KSP6sLr2tYw8xNA",
        first_name: "Kim",
        last_name: "Roe",
        email: "kim.roe@example.com",
      },
    },
  },
} satisfies ZoomEvent<"meeting.registration_cancelled">;
