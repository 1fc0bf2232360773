import { inAccount, meetingUnderWay } from "../../common/events/samples.ts";
import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "meeting.ended",
  event_ts: 1772445600000,
  payload: { ...inAccount, object: { ...meetingUnderWay, end_time: "2026-03-02T09:29:40Z" } },
} satisfies ZoomEvent<"meeting.ended">;
