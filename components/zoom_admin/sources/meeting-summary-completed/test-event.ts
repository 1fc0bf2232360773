import { dana, inAccount, meeting } from "../../common/events/samples.ts";
import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "meeting.summary_completed",
  event_ts: 1772445600000,
  payload: {
    ...inAccount,
    object: {
      meeting_host_id: dana.id,
      meeting_host_email: dana.email,
      meeting_uuid: meeting.uuid,
      meeting_id: meeting.id,
      meeting_topic: meeting.topic,
      meeting_start_time: meeting.start_time,
      meeting_end_time: "2026-03-02T09:29:40Z",
      summary_start_time: "2026-03-02T09:00:10Z",
      summary_end_time: "2026-03-02T09:29:30Z",
      summary_created_time: "2026-03-02T09:31:00Z",
      summary_last_modified_time: "2026-03-02T09:31:00Z",
      summary_title: meeting.topic,
      summary_content: "## Decisions\n- Dana gets a headset.",
    },
  },
} satisfies ZoomEvent<"meeting.summary_completed">;
