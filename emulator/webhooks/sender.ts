import type { Attempt, Delivery } from "../entities/delivery.ts";
import type { World } from "../world.ts";
import { postWebhook } from "./post.ts";

/** Zoom: three retries, 5, 20 and 60 minutes after the attempt before. */
const retryDelays = [5, 20, 60].map((minutes) => minutes * 60_000);

/** Carries deliveries to their receivers, again after a failure. What is due next is in the store. */
export class Sender {
  readonly #world: () => World;
  readonly #underWay = new Set<Promise<void>>();
  #stop = new AbortController();

  constructor(world: () => World) {
    this.#world = world;
  }

  /** Makes the delivery's next attempt now. */
  attempt(deliveryId: string): void {
    const attempt = this.#attempt(deliveryId, this.#stop.signal).finally(() => this.#underWay.delete(attempt));
    this.#underWay.add(attempt);
  }

  /** Takes up the deliveries that a former process has left. */
  resume(): void {
    for (const delivery of this.#world().store.deliveries.values())
      if (delivery.state === "pending") this.#plan(delivery);
  }

  /** Ends when no attempt is under way; retries that are planned for later are not waited for. */
  async settled(): Promise<void> {
    while (this.#underWay.size) await Promise.all(this.#underWay);
  }

  /** Breaks off the attempts under way; their deliveries stay pending. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.settled();
    this.#stop = new AbortController();
  }

  async #attempt(deliveryId: string, stop: AbortSignal): Promise<void> {
    // The answer to the request that caused the event goes first.
    await new Promise((resume) => setImmediate(resume));
    const world = this.#world();
    const delivery = world.store.deliveries.get(deliveryId);
    if (delivery?.state !== "pending" || stop.aborted) return;
    const at = world.clock.now();
    const outcome = await this.#post(delivery, stop);
    if (stop.aborted || world.store.deliveries.get(deliveryId) !== delivery) return;
    this.#record(delivery, { at, ...outcome });
  }

  async #post({ url, id, body }: Delivery, stop: AbortSignal): Promise<Omit<Attempt, "at">> {
    try {
      return { status: (await postWebhook(this.#world(), url, id, body, stop)).status };
    } catch (error) {
      return { error: (error as Error).message };
    }
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

  #plan({ id, next_attempt_at }: Delivery): void {
    this.#world().clock.schedule(next_attempt_at, () => this.attempt(id));
  }
}
