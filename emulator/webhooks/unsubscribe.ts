import type { World } from "../world.ts";

/** Removes a subscription. What is still on its way to it is given up. */
export function unsubscribe({ store }: World, subscriptionId: string): void {
  store.subscriptions.delete(subscriptionId);
  for (const delivery of store.deliveries.values()) {
    if (delivery.subscription_id !== subscriptionId || delivery.state !== "pending") continue;
    store.deliveries.put({ ...delivery, state: "failed" });
  }
}
