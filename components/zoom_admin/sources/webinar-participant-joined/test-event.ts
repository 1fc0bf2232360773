import { inAccount, kimAsGuest, webinarUnderWay } from "../../common/events/samples.ts";
import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "webinar.participant_joined",
  event_ts: 1772445600000,
  payload: {
    ...inAccount,
    object: { ...webinarUnderWay, participant: { ...kimAsGuest, join_time: "2026-03-02T09:01:12Z" } },
  },
} satisfies ZoomEvent<"webinar.participant_joined">;
