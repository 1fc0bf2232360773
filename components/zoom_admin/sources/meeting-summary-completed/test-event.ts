import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "meeting.summary_completed",
  event_ts: 1772445600000,
  payload: {
    account_id: "Qm4xTz81RbiLwYc0aVn3Hg",
    object: {
      meeting_host_id: "KDcuGIm1QgePTO8WbOqwIQ",
      meeting_host_email: "dana.lee@example.com",
      meeting_uuid: "b7Kx/9dRQ1mVt+4hPzWfYg==",
      meeting_id: 85393847045,
      meeting_topic: "First day",
      meeting_start_time: "2026-03-02T09:00:00Z",
      meeting_end_time: "2026-03-02T09:29:40Z",
      summary_start_time: "2026-03-02T09:00:10Z",
      summary_end_time: "2026-03-02T09:29:30Z",
      summary_created_time: "2026-03-02T09:31:00Z",
      summary_last_modified_time: "2026-03-02T09:31:00Z",
      summary_title: "First day",
      summary_content: "## Decisions\n- Dana gets a headset.",
    },
  },
} satisfies ZoomEvent<"meeting.summary_completed">;
