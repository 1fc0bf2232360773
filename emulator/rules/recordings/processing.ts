import type { Instance } from "../../entities/instance.ts";
import type { Processing, Product } from "../../entities/processing.ts";
import type { World } from "../../world.ts";
import { completeMedia, completeTranscript } from "./recordings.ts";
import { completeSummary } from "../instances/summaries.ts";

/** How each product comes into being. */
const makers: Record<Product, (world: World, instance: Instance) => void> = {
  media: completeMedia,
  transcript: completeTranscript,
  summary: completeSummary,
};

/** Plans what follows the end of an instance: first the recording's media or the summary, as long again its transcript. */
export function processLater(world: World, instance: Instance): void {
  const delay = world.policies.processingSeconds * 1000;
  if (instance.recorded) plan(world, instance, "media", delay);
  if (instance.recorded) plan(world, instance, "transcript", 2 * delay);
  if (instance.summarised) plan(world, instance, "summary", delay);
}

/** Takes up what a former process has left in the making. */
export function resumeProcessing(world: World): void {
  for (const processing of world.store.processings.values()) schedule(world, processing);
}

function plan(world: World, { id }: Instance, product: Product, delay: number): void {
  const processing = { id: `${product}:${id}`, product, instance_id: id, due: world.clock.now() + delay };
  world.store.processings.put(processing);
  world.store.afterCommit(() => schedule(world, processing));
}

const schedule = (world: World, { id, due }: Processing) => world.clock.schedule(due, () => finish(world, id));

function finish(world: World, processingId: string): void {
  const { processings, instances } = world.store;
  const processing = processings.get(processingId);
  const instance = processing && instances.get(processing.instance_id);
  if (!instance) return;
  world.store.transaction(() => {
    processings.delete(processingId);
    makers[processing.product](world, instance);
  });
}
