import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "webinar.participant_joined",
  event_ts: 1772445600000,
  payload: {
    account_id: "Qm4xTz81RbiLwYc0aVn3Hg",
    object: {
      uuid: "b7Kx/9dRQ1mVt+4hPzWfYg==",
      id: "85393847045",
      host_id: "KDcuGIm1QgePTO8WbOqwIQ",
      topic: "Product tour",
      type: 5,
      start_time: "2026-03-02T09:00:00Z",
      duration: 30,
      timezone: "Europe/Berlin",
      participant: {
        user_id: "16778240",
        user_name: "Kim Roe",
        id: "",
        participant_uuid: "5F0C2A1E-7B3D-4E55-9D0A-6B1F2C3D4E5F",
        email: "kim.roe@example.com",
        join_time: "2026-03-02T09:01:12Z",
      },
    },
  },
} satisfies ZoomEvent<"webinar.participant_joined">;
