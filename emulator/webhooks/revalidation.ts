import type { Subscription } from "../entities/subscription.ts";
import type { World } from "../world.ts";
import { giveUpDeliveries } from "./unsubscribe.ts";
import { isValidReceiver } from "./url-validation.ts";

/** Zoom validates every receiver again after 72 hours: https://developers.zoom.us/docs/api/webhooks/ */
const validationInterval = 72 * 3_600_000;

/** The state of a subscription that begins `now`. */
export const freshlyValidated = (now: number) =>
  ({ next_validation_at: now + validationInterval, failed_validations: 0, state: "active" }) as const;

/** Zoom disables a subscription whose receiver has failed so many validations in a row. */
const mostFailures = 6;

/** Plans the next validation of every subscription that a former process, perhaps one that validated only once, has left. */
export function resumeValidations(world: World): void {
  const { store, clock } = world;
  store.transaction(() => {
    for (const subscription of store.subscriptions.values()) {
      const known: Partial<Subscription> = subscription;
      if (known.state === undefined) store.subscriptions.put({ ...freshlyValidated(clock.now()), ...subscription });
    }
  });
  for (const subscription of store.subscriptions.values()) planValidation(world, subscription);
}

/** Plans the next validation of a subscription's receiver. */
export function planValidation(world: World, { id, next_validation_at, state }: Subscription): void {
  if (state === "disabled") return;
  world.clock.schedule(next_validation_at, () => world.sender.carry((stop) => validateAgain(world, id, stop)));
}

async function validateAgain(world: World, id: string, stop: AbortSignal): Promise<void> {
  const { subscriptions } = world.store;
  const before = subscriptions.get(id);
  if (!before) return;
  const valid = await isValidReceiver(world, before.url, before.custom_header, stop);
  const subscription = subscriptions.get(id);
  if (!subscription || stop.aborted) return;
  const failed_validations = valid ? 0 : subscription.failed_validations + 1;
  const state = failed_validations >= mostFailures ? "disabled" : "active";
  const next_validation_at = subscription.next_validation_at + validationInterval;
  const after = { ...subscription, failed_validations, state, next_validation_at } as const;
  world.store.transaction(() => {
    subscriptions.put(after);
    if (state === "disabled") giveUpDeliveries(world, id);
  });
  planValidation(world, after);
}
