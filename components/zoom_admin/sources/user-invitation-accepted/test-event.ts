import { dana, inAccount } from "../../common/events/samples.ts";
import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "user.invitation_accepted",
  event_ts: 1772445600000,
  payload: { ...inAccount, object: dana },
} satisfies ZoomEvent<"user.invitation_accepted">;
