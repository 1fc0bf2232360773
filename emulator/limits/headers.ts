import type { Policies } from "../policies.ts";
import { zoomTime } from "../rules/zoom-time.ts";
import { nextMidnight } from "./day.ts";

/** The headers of a daily limit that is used up. `Retry-After` is an instant there, not a number of seconds. */
export function dailyHeaders({ rateLimitHeaders }: Policies, allowed: number, now: number): Record<string, string> {
  const seen = { "x-ratelimit-limit": String(allowed), "x-ratelimit-remaining": "0" };
  if (rateLimitHeaders === "sparse") return seen;
  return { "x-ratelimit-type": "Daily-limit", ...seen, "retry-after": zoomTime(nextMidnight(now)) };
}

/** The headers of a limit per second or minute. `resetAt` is told in seconds since the epoch, once it is used up. */
export function windowHeaders(
  { rateLimitHeaders }: Policies,
  allowed: number,
  remaining: number,
  resetAt: number,
): Record<string, string> {
  if (rateLimitHeaders === "sparse") return {};
  return {
    "x-ratelimit-type": "QPS",
    "x-ratelimit-limit": String(allowed),
    "x-ratelimit-remaining": String(Math.max(0, remaining)),
    ...(remaining < 0 && { "x-ratelimit-reset": String(resetAt / 1000) }),
  };
}
