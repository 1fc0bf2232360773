import { inAccount, kimAsGuest, meetingUnderWay } from "../../common/events/samples.ts";
import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "meeting.participant_left",
  event_ts: 1772445600000,
  payload: {
    ...inAccount,
    object: {
      ...meetingUnderWay,
      participant: {
        ...kimAsGuest,
        date_time: "2026-03-02T09:01:12Z",
        leave_time: "2026-03-02T09:28:50Z",
        leave_reason: "left the meeting",
      },
    },
  },
} satisfies ZoomEvent<"meeting.participant_left">;
