import type { World } from "../world.ts";

/** Removes a subscription. What is still on its way to it is given up. */
export function unsubscribe(world: World, subscriptionId: string): void {
  world.store.subscriptions.delete(subscriptionId);
  giveUpDeliveries(world, subscriptionId);
}

/** Stops trying to deliver what is still on its way to a subscription. */
export function giveUpDeliveries({ store }: World, subscriptionId: string): void {
  for (const delivery of store.deliveries.values()) {
    if (delivery.subscription_id !== subscriptionId || delivery.state !== "pending") continue;
    store.deliveries.put({ ...delivery, state: "failed" });
  }
}
