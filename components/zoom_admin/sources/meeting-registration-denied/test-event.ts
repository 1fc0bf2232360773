import { byAdmin, kim, meeting } from "../../common/events/samples.ts";
import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "meeting.registration_denied",
  event_ts: 1772445600000,
  payload: { ...byAdmin, object: { ...meeting, registrant: kim } },
} satisfies ZoomEvent<"meeting.registration_denied">;
