import { ZoomError } from "../refusals/zoom-error.ts";

interface Lock {
  /** The requests that hold it while they are in flight. */
  holder: RegExp;
  /** The requests that have to wait for it. What both have in `key` must be the same. */
  waiter: RegExp;
  message: string;
}

/** Requests that Zoom does not let run beside each other: https://developers.zoom.us/docs/api/rate-limits/ */
const locks: Lock[] = [
  {
    holder: /^DELETE \/v2\/users\/(?<key>[^/]+)$/,
    waiter: /^DELETE \/v2\/users\/(?<key>[^/]+)$/,
    message: "Too many concurrent requests. A request to disassociate this user has already been made.",
  },
  {
    holder: /^POST \/v2\/users$/,
    waiter: /^(POST \/v2\/users|(PATCH|DELETE) \/v2\/users\/[^/]+|PUT \/v2\/users\/[^/]+\/\w+)$/,
    message: "Too many concurrent requests. A request has already been made.",
  },
];

/**
 * The requests in flight that keep others out. Work takes no time here, so only a request is in flight that a fault holds up
 * or that is told to last.
 */
export class Locks {
  readonly #held = new Set<string>();

  /** Throws Zoom's 429 when a request in flight keeps this one out. */
  requireFree(method: string, path: string): void {
    const request = `${method} ${path}`;
    for (const held of this.#held) {
      const lock = locks.find(({ holder, waiter }) => meets(holder, held, waiter, request));
      if (lock) throw new ZoomError(429, 429, lock.message);
    }
  }

  /** Whether a request keeps others out while it is in flight. */
  keepsOut(method: string, path: string): boolean {
    return locks.some(({ holder }) => holder.test(`${method} ${path}`));
  }

  /** Notes that a request is in flight. Returns how to let it go. */
  hold(method: string, path: string): () => void {
    const request = `${method} ${path}`;
    this.#held.add(request);
    return () => this.#held.delete(request);
  }
}

function meets(holder: RegExp, held: string, waiter: RegExp, request: string): boolean {
  const [holding, waiting] = [holder.exec(held), waiter.exec(request)];
  return holding !== null && waiting !== null && holding.groups?.["key"] === waiting.groups?.["key"];
}
