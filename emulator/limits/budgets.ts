import type { Operation } from "../api/operation.ts";
import { ZoomError } from "../refusals/zoom-error.ts";
import type { Clock } from "../clock.ts";
import type { Policies } from "../policies.ts";
import { dayOf } from "./day.ts";
import { dailyHeaders, windowHeaders } from "./headers.ts";
import { rateOf, type Rate } from "./rates.ts";

interface Count {
  window: number;
  requests: number;
}

/** What is left of the account's requests in this second, minute and day. Kept in memory: a restart forgets it. */
export class Budgets {
  readonly #clock: Clock;
  readonly #policies: Policies;
  readonly #counts = new Map<string, Count>();

  constructor(clock: Clock, policies: Policies) {
    this.#clock = clock;
    this.#policies = policies;
  }

  clear(): void {
    this.#counts.clear();
  }

  /** Counts a request and gives the headers of its answer. Throws Zoom's 429 when the operation's budget is used up. */
  spend({ label, path }: Operation): Record<string, string> {
    const { limits, plan } = this.#policies;
    if (limits === "off") return {};
    const { family, rate } = rateOf(plan, label, path);
    const headers = limits === "on" ? this.#spendWindow(`${family} ${label}`, rate) : {};
    if (rate.daily) this.#spendDay(`${family} ${rate.daily.pool} today`, rate.daily.requests);
    return headers;
  }

  #spendWindow(key: string, { requests, windowSeconds }: Rate): Record<string, string> {
    const length = windowSeconds * 1000;
    const window = Math.floor(this.#clock.now() / length);
    const left = requests - this.#count(key, window);
    const headers = windowHeaders(this.#policies, requests, left, (window + 1) * length);
    if (left < 0) throw new ZoomError(429, 429, perSecondText, { headers });
    return headers;
  }

  #spendDay(key: string, requests: number): void {
    const now = this.#clock.now();
    if (this.#count(key, dayOf(now)) <= requests) return;
    throw new ZoomError(429, 429, dailyText, { headers: dailyHeaders(this.#policies, requests, now) });
  }

  #count(key: string, window: number): number {
    const count = this.#counts.get(key);
    const requests = count?.window === window ? count.requests + 1 : 1;
    this.#counts.set(key, { window, requests });
    return requests;
  }
}

const perSecondText = "You have reached the maximum per-second rate limit for this API. Try again later.";
/** Of the pools per day, and of limits per day that have no text of their own. */
export const dailyText =
  "You have reached the maximum daily rate limit for this API. Refer to the response header for details on when you can make another request.";
