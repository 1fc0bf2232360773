import { ZoomError } from "../refusals/zoom-error.ts";
import type { Policies } from "../policies.ts";
import { zoomTime } from "../rules/zoom-time.ts";
import type { World } from "../world.ts";
import { dailyText } from "./budgets.ts";
import { dailyHeaders } from "./headers.ts";

interface DailyLimit {
  allowed: (policies: Policies) => number;
  message: (allowed: number) => string;
}

/** Zoom's text where a limit has none of its own. */
const generally =
  "You have reached the maximum daily rate limit for this API. Refer to the response header for details on when you can make another request.";

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
  /** Registrations of one address for one meeting or webinar. */
  register: { allowed: () => 3, message: () => generally },
  /** Decisions about one registrant. */
  registrantStatus: { allowed: () => 10, message: () => generally },
  /** Changes of a user's address. */
  changeEmail: {
    allowed: () => 3,
    message: () => dailyText,
  },
  /** Groups added to an account. */
  createGroup: {
    allowed: () => 100,
    message: () => dailyText,
  },
} satisfies Record<string, DailyLimit>;

/** Counts one request of `whose` against a limit, or throws Zoom's 429 until the next midnight. */
export function spendDaily(world: World, what: keyof typeof limits, whose: string): void {
  if (world.policies.limits === "off") return;
  const { counters } = world.store;
  const now = world.clock.now();
  const day = zoomTime(now).slice(0, 10);
  const id = `${what}:${whose}`;
  const counter = counters.get(id);
  const spent = counter?.day === day ? counter.count : 0;
  const limit: DailyLimit = limits[what];
  const allowed = limit.allowed(world.policies);
  if (spent >= allowed) {
    throw new ZoomError(429, 429, limit.message(allowed), { headers: dailyHeaders(world.policies, allowed, now) });
  }
  counters.put({ id, day, count: spent + 1 });
}
