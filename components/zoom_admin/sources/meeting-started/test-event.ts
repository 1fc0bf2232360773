import { inAccount, meetingUnderWay } from "../../common/events/samples.ts";
import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "meeting.started",
  event_ts: 1772445600000,
  payload: { ...inAccount, object: meetingUnderWay },
} satisfies ZoomEvent<"meeting.started">;
