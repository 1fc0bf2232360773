import type { Instance } from "../../entities/instance.ts";
import { publish } from "../../webhooks/publish.ts";
import { summaryCompleted } from "../../webhooks/summary-events.ts";
import type { World } from "../../world.ts";
import { attendance } from "./participants.ts";

/** The assistant has understood who was there; what they said is beyond an emulator. */
export function completeSummary(world: World, instance: Instance): void {
  const names = [...new Set(attendance(world, instance).map(({ name }) => name))];
  const overview = `${names.join(", ")} met about ${instance.topic}.`;
  const summary = world.store.summaries.put({
    id: instance.id,
    created_at: world.clock.now(),
    title: `Meeting summary for ${instance.topic}`,
    overview,
    details: [{ label: instance.topic, summary: overview }],
    next_steps: names.map((name) => `${name} will follow up.`),
  });
  publish(world, summaryCompleted(world, instance, summary));
}
