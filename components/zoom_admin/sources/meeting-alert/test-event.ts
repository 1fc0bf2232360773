import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "meeting.alert",
  event_ts: 1772445600000,
  payload: {
    account_id: "Qm4xTz81RbiLwYc0aVn3Hg",
    object: {
      uuid: "b7Kx/9dRQ1mVt+4hPzWfYg==",
      id: "85393847045",
      host_id: "KDcuGIm1QgePTO8WbOqwIQ",
      topic: "First day",
      type: 2,
      duration: 30,
      timezone: "Europe/Berlin",
      join_time: "2026-03-02T09:00:12Z",
      issues: ["Unstable audio quality"],
    },
  },
} satisfies ZoomEvent<"meeting.alert">;
