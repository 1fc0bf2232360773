import type { Subscription } from "../entities/subscription.ts";
import { newUuid } from "../rules/identifiers.ts";
import type { World } from "../world.ts";
import type { ZoomEvent } from "./event.ts";
import { webhookBody } from "./webhook-body.ts";

/** How many deliveries that are over the log keeps. */
const remembered = 2000;

/** Makes a delivery for every subscription that wants the event; they go out once the transaction is on disk. */
export function publish(world: World, event: ZoomEvent): void {
  const { store, policies } = world;
  const now = world.clock.now();
  for (const subscription of store.subscriptions.values().filter((each) => wants(each, event))) {
    const delivery = store.deliveries.put({
      id: newUuid(world.random),
      subscription_id: subscription.id,
      url: subscription.url,
      event: event.event,
      user_id: event.concerns,
      body: webhookBody(
        { event: event.event, payload: event.payload, ...(!event.untimed && { event_ts: now }), ...event.beside },
        policies.escapeUnicode,
      ),
      state: "pending",
      attempts: [],
      next_attempt_at: now,
    });
    store.afterCommit(() => world.sender.dispatch(delivery.id));
  }
  forgetOldest(world);
}

const wants = (subscription: Subscription, { event, concerns }: ZoomEvent): boolean =>
  subscription.state === "active" &&
  subscription.events.includes(event) &&
  (subscription.scope !== "user" || subscription.user_ids.includes(concerns));

function forgetOldest({ store }: World): void {
  if (store.deliveries.size <= remembered) return;
  const over = store.deliveries.values().filter(({ state }) => state !== "pending");
  for (const { id } of over.slice(0, store.deliveries.size - remembered)) store.deliveries.delete(id);
}
