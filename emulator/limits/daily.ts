import { ZoomError } from "../api/zoom-error.ts";
import type { Policies } from "../policies.ts";
import { zoomTime } from "../rules/zoom-time.ts";
import type { World } from "../world.ts";

interface DailyLimit {
  allowed: (policies: Policies) => number;
  message: (allowed: number) => string;
}

const millisecondsPerDay = 86_400_000;

/** Zoom's limits per day (UTC): https://developers.zoom.us/docs/api/rate-limits/ */
const limits = {
  /** Invitations (POST /users with `action: create`) per account. */
  invite: {
    allowed: ({ plan }) => ({ free: 50, pro: 1_500, business: 10_000 })[plan],
    message: (allowed) =>
      `You have exceeded the daily rate limit (${allowed}) of user invite requests permitted for this account. You may resume these requests at GMT 00:00:00.`,
  },
  /** Meetings and webinars created or updated per host. */
  schedule: {
    allowed: () => 100,
    message: (allowed) =>
      `You have exceeded the daily rate limit (${allowed}) of Meeting Create/Update API requests permitted for this particular user. You may resume these requests at GMT 00:00:00.`,
  },
  /** Changes of a user's address. */
  changeEmail: {
    allowed: () => 3,
    message: () =>
      "You have reached the maximum daily rate limit for this API. Refer to the response header for details on when you can make another request.",
  },
} satisfies Record<string, DailyLimit>;

/** Counts one request of `whose` against a limit, or throws Zoom's 429 until the next midnight. */
export function spendDaily(world: World, what: keyof typeof limits, whose: string): void {
  const { counters } = world.store;
  const now = world.clock.now();
  const day = zoomTime(now).slice(0, 10);
  const id = `${what}:${whose}`;
  const counter = counters.get(id);
  const spent = counter?.day === day ? counter.count : 0;
  const limit: DailyLimit = limits[what];
  const allowed = limit.allowed(world.policies);
  if (spent >= allowed) {
    const headers = world.policies.rateLimitHeaders === "full" ? dailyHeaders(allowed, now) : {};
    throw new ZoomError(429, 429, limit.message(allowed), { headers });
  }
  counters.put({ id, day, count: spent + 1 });
}

const dailyHeaders = (allowed: number, now: number) => ({
  "x-ratelimit-type": "Daily-limit",
  "x-ratelimit-limit": String(allowed),
  "x-ratelimit-remaining": "0",
  "retry-after": zoomTime((Math.floor(now / millisecondsPerDay) + 1) * millisecondsPerDay),
});
