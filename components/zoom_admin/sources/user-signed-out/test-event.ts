import { dana, inAccount } from "../../common/events/samples.ts";
import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "user.signed_out",
  event_ts: 1772445600000,
  payload: {
    ...inAccount,
    object: {
      id: dana.id,
      client_type: "mac",
      date_time: "2026-03-02T08:58:00Z",
      email: dana.email,
      version: "6.3.5.45000",
      login_type: 100,
    },
  },
} satisfies ZoomEvent<"user.signed_out">;
