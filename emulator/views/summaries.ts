import type { Instance } from "../entities/instance.ts";
import type { Summary } from "../entities/summary.ts";
import { zoomTime } from "../rules/zoom-time.ts";
import type { World } from "../world.ts";

/** A summary in a list. */
export function summaryRow(world: World, instance: Instance, { created_at }: Summary) {
  const { id, scheduled_id, host_id, topic, started_at, ended_at } = instance;
  const begin = zoomTime(started_at);
  const end = zoomTime(ended_at!);
  const made = zoomTime(created_at);
  return {
    meeting_host_id: host_id,
    meeting_host_email: world.store.users.get(host_id)?.email ?? "",
    meeting_uuid: id,
    meeting_id: Number(scheduled_id),
    meeting_topic: topic,
    meeting_start_time: begin,
    meeting_end_time: end,
    summary_start_time: begin,
    summary_end_time: end,
    summary_created_time: made,
    summary_last_modified_time: made,
  };
}

/** A summary alone, and in its event. */
export function fullSummary(world: World, instance: Instance, summary: Summary) {
  const { title, overview, details, next_steps } = summary;
  const steps = next_steps.map((step) => `- ${step}`);
  return {
    ...summaryRow(world, instance, summary),
    summary_title: title,
    summary_overview: overview,
    summary_details: details,
    next_steps,
    summary_content: ["## Overview", overview, "", "## Next steps", ...steps].join("\n"),
  };
}
