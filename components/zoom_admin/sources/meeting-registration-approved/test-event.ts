import { byAdmin, kim, meeting } from "../../common/events/samples.ts";
import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "meeting.registration_approved",
  event_ts: 1772445600000,
  payload: {
    ...byAdmin,
    object: { ...meeting, registrant: { ...kim, join_url: "https://zoom.example/w/85393847045?tk=abc" } },
  },
} satisfies ZoomEvent<"meeting.registration_approved">;
