import { dana, inAccount, recording } from "../../common/events/samples.ts";
import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "recording.completed",
  event_ts: 1772445600000,
  payload: { ...inAccount, object: { ...recording, host_email: dana.email } },
  download_token: "made-up-token-of-24-hours",
} satisfies ZoomEvent<"recording.completed">;
