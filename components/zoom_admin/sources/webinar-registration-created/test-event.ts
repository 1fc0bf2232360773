import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "webinar.registration_created",
  event_ts: 1772445600000,
  payload: {
    account_id: "Qm4xTz81RbiLwYc0aVn3Hg",
    object: {
      uuid: "b7Kx/9dRQ1mVt+4hPzWfYg==",
      id: 85393847045,
      host_id: "KDcuGIm1QgePTO8WbOqwIQ",
      topic: "Product tour",
      type: 5,
      start_time: "2026-03-02T09:00:00Z",
      duration: 30,
      timezone: "Europe/Berlin",
      registrant: {
        id: "Zq3mVb0KSP6sLr2tYw8xNA",
        first_name: "Kim",
        last_name: "Roe",
        email: "kim.roe@example.com",
        status: "approved",
        join_url: "https://zoom.example/w/85393847045?tk=abc",
      },
    },
  },
} satisfies ZoomEvent<"webinar.registration_created">;
