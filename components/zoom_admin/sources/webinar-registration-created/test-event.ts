import { inAccount, kim, webinar } from "../../common/events/samples.ts";
import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "webinar.registration_created",
  event_ts: 1772445600000,
  payload: {
    ...inAccount,
    object: {
      ...webinar,
      registrant: { ...kim, status: "approved", join_url: "https://zoom.example/w/85393847045?tk=abc" },
    },
  },
} satisfies ZoomEvent<"webinar.registration_created">;
