import type { Instance } from "../entities/instance.ts";
import type { Summary } from "../entities/summary.ts";
import { fullSummary } from "../views/summaries.ts";
import type { World } from "../world.ts";
import type { ZoomEvent } from "./event.ts";

/** There is one for meetings only, and a webinar's summary is told of as a meeting's. */
export const summaryCompleted = (world: World, instance: Instance, summary: Summary): ZoomEvent => ({
  event: "meeting.summary_completed",
  concerns: instance.host_id,
  payload: { account_id: world.account().id, object: fullSummary(world, instance, summary) },
});
