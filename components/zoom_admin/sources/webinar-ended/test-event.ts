import { inAccount, webinarUnderWay } from "../../common/events/samples.ts";
import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "webinar.ended",
  event_ts: 1772445600000,
  payload: { ...inAccount, object: { ...webinarUnderWay, end_time: "2026-03-02T09:29:40Z", practice_session: false } },
} satisfies ZoomEvent<"webinar.ended">;
