import { dana, inAccount, meeting } from "../../common/events/samples.ts";
import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "meeting.alert",
  event_ts: 1772445600000,
  payload: {
    ...inAccount,
    object: {
      uuid: meeting.uuid,
      id: String(meeting.id),
      host_id: dana.id,
      topic: meeting.topic,
      type: 2,
      duration: 30,
      timezone: "Europe/Berlin",
      join_time: "2026-03-02T09:00:12Z",
      issues: ["Unstable audio quality"],
    },
  },
} satisfies ZoomEvent<"meeting.alert">;
