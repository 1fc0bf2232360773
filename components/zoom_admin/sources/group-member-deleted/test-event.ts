import { byAdmin, dana } from "../../common/events/samples.ts";
import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "group.member_deleted",
  event_ts: 1772445600000,
  payload: {
    ...byAdmin,
    time_stamp: 1772445600000,
    object: { id: "Gd2wQ0mXTgq3rYv6bLz8Pw", members: [{ id: dana.id, email: dana.email }] },
  },
} satisfies ZoomEvent<"group.member_deleted">;
