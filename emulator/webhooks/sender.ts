import { setMaxListeners } from "node:events";
import type { Attempt, Delivery } from "../entities/delivery.ts";
import type { World } from "../world.ts";
import { postWebhook } from "./post.ts";

/** Zoom: three retries, 5, 20 and 60 minutes after the attempt before. */
const retryDelays = [5, 20, 60].map((minutes) => minutes * 60_000);

/** Carries deliveries to their receivers, again after a failure. What is due next is in the store. */
export class Sender {
  readonly #world: () => World;
  readonly #underWay = new Set<Promise<void>>();
  /** Deliveries that wait until another one to their subscription has overtaken them. */
  readonly #heldBack = new Set<Delivery>();
  #stop = manyMayListen();

  constructor(world: () => World) {
    this.#world = world;
  }

  /** Sends a new delivery on its way, unless a fault that lies in wait wants it otherwise. */
  dispatch(deliveryId: string): void {
    const { store, deliveryFaults } = this.#world();
    const delivery = store.deliveries.get(deliveryId);
    if (!delivery) return;
    const effect = deliveryFaults.strike(delivery);
    if (!effect) return this.#attempt(deliveryId);
    const struck = this.#struck({ ...delivery, effect });
    store.transaction(() => store.deliveries.put(struck));
    if (effect.drop) return;
    if (effect.reorder) this.#heldBack.add(struck);
    else if (effect.delay_ms) this.#plan(struck);
    else this.#attempt(deliveryId);
  }

  /** Sends a delivery once more and at once, as if no fault had struck it; false when there is none of that id. */
  resend(deliveryId: string): boolean {
    const { store, clock } = this.#world();
    const known = store.deliveries.get(deliveryId);
    if (!known) return false;
    const again: Delivery = { ...known, state: "pending", next_attempt_at: clock.now() };
    delete again.effect;
    store.transaction(() => store.deliveries.put(again));
    this.#attempt(deliveryId);
    return true;
  }

  /** Takes up the deliveries that a former process has left. */
  resume(): void {
    for (const delivery of this.#world().store.deliveries.values())
      if (delivery.state === "pending") this.#plan(delivery);
  }

  /** Does work that `settled` waits for and `stop` breaks off. */
  carry(work: (stop: AbortSignal) => Promise<void>): void {
    const done = work(this.#stop.signal).finally(() => this.#underWay.delete(done));
    this.#underWay.add(done);
  }

  /** Ends when no attempt is under way; retries that are planned for later are not waited for. */
  async settled(): Promise<void> {
    while (this.#underWay.size) await Promise.all(this.#underWay);
  }

  /** Breaks off the attempts under way; their deliveries stay pending. */
  async stop(): Promise<void> {
    this.#stop.abort();
    this.#heldBack.clear();
    await this.settled();
    this.#stop = manyMayListen();
  }

  #struck(delivery: Delivery): Delivery {
    const now = this.#world().clock.now();
    const { drop, delay_ms = 0 } = delivery.effect ?? {};
    if (!drop) return { ...delivery, next_attempt_at: now + delay_ms };
    return { ...delivery, state: "failed", attempts: [{ at: now, error: "Lost on the way, as a fault wanted." }] };
  }

  #attempt(deliveryId: string): void {
    this.carry(async (stop) => {
      // The answer to the request that caused the event goes first.
      await new Promise((resume) => setImmediate(resume));
      const delivery = this.#pending(deliveryId);
      if (!delivery || stop.aborted) return;
      const attempt = await this.#post(delivery, stop);
      if (stop.aborted) return;
      if (this.#pending(deliveryId) === delivery) this.#record(delivery, attempt);
      this.#letFollow(delivery);
    });
  }

  #pending(deliveryId: string): Delivery | undefined {
    const delivery = this.#world().store.deliveries.get(deliveryId);
    return delivery?.state === "pending" ? delivery : undefined;
  }

  /** Posts a delivery and, the first time, its copies. What the first answer was counts. */
  async #post({ attempts, subscription_id, ...delivery }: Delivery, stop: AbortSignal): Promise<Attempt> {
    const world = this.#world();
    const header = world.store.subscriptions.get(subscription_id)?.custom_header;
    const attempt = await postWebhook(world, { ...delivery, header }, stop);
    const copies = attempts.length === 0 ? (delivery.effect?.duplicate ?? 0) : 0;
    for (let copy = 0; copy < copies; copy += 1) await postWebhook(world, { ...delivery, header }, stop);
    return attempt;
  }

  #record(delivery: Delivery, attempt: Attempt): void {
    const world = this.#world();
    const attempts = [...delivery.attempts, attempt];
    const state = attempt.status !== undefined && attempt.status < 300 ? "delivered" : this.#stateAfter(attempts);
    const next = world.clock.now() + (retryDelays[attempts.length - 1] ?? 0);
    const later = { ...delivery, attempts, state, next_attempt_at: next };
    world.store.transaction(() => world.store.deliveries.put(later));
    if (state === "pending") this.#plan(later);
  }

  /** Zoom tries again after 5xx, a timeout or no connection; after 3xx and 4xx only an older text says so. */
  #stateAfter(attempts: Attempt[]): Delivery["state"] {
    const { status = 500 } = attempts.at(-1)!;
    const retried = status >= 500 || this.#world().policies.retryRefusals === "yes";
    return retried && attempts.length <= retryDelays.length ? "pending" : "failed";
  }

  #letFollow({ subscription_id }: Delivery): void {
    for (const held of this.#heldBack) {
      if (held.subscription_id !== subscription_id || !this.#heldBack.delete(held)) continue;
      this.#attempt(held.id);
    }
  }

  #plan({ id, next_attempt_at }: Delivery): void {
    this.#world().clock.schedule(next_attempt_at, () => {
      // Sent by hand meanwhile, it has another plan.
      if (this.#pending(id)?.next_attempt_at === next_attempt_at) this.#attempt(id);
    });
  }
}

/** Each attempt under way listens; from the eleventh on, Node would warn of a leak. */
function manyMayListen(): AbortController {
  const stop = new AbortController();
  setMaxListeners(0, stop.signal);
  return stop;
}
