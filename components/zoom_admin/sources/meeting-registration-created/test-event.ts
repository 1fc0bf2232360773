import { inAccount, kim, meeting } from "../../common/events/samples.ts";
import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "meeting.registration_created",
  event_ts: 1772445600000,
  payload: { ...inAccount, object: { ...meeting, registrant: { ...kim, status: "pending" } } },
} satisfies ZoomEvent<"meeting.registration_created">;
