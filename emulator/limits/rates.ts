import type { RateLabel } from "../api/operation.ts";
import type { Policies } from "../policies.ts";

/** How many requests the account may make in a window, and in a day out of which pool. */
export interface Rate {
  requests: number;
  windowSeconds: 1 | 60;
  daily?: { pool: string; requests: number };
}

type Rates = Record<RateLabel, Rate>;

const perSecond = (requests: number): Rate => ({ requests, windowSeconds: 1 });
const perMinute = (requests: number): Rate => ({ requests, windowSeconds: 60 });
const within = (rate: Rate, pool: string, requests: number): Rate => ({ ...rate, daily: { pool, requests } });

/** Free accounts have a pool for each label. */
const free: Rates = {
  LIGHT: within(perSecond(4), "light", 6_000),
  MEDIUM: within(perSecond(2), "medium", 2_000),
  HEAVY: within(perSecond(1), "heavy", 1_000),
  "RESOURCE-INTENSIVE": within(perMinute(10), "resource-intensive", 30_000),
};

/** Paid accounts have one pool for the two costly labels, and none for the others. */
const paid = (pool: string, perDay: number, [light, medium, heavy, intensive]: [number, number, number, number]) =>
  ({
    LIGHT: perSecond(light),
    MEDIUM: perSecond(medium),
    HEAVY: within(perSecond(heavy), pool, perDay),
    "RESOURCE-INTENSIVE": within(perMinute(intensive), pool, perDay),
  }) satisfies Rates;

/** Zoom's limits per account, shared by all apps: https://developers.zoom.us/docs/api/rate-limits/ */
const general: Record<Policies["plan"], Rates> = {
  free,
  pro: paid("costly", 30_000, [30, 20, 10, 10]),
  business: paid("costly", 60_000, [80, 60, 40, 20]),
};

/** The Phone API is counted apart. */
const phone: Record<Policies["plan"], Rates> = {
  free,
  pro: paid("costly", 15_000, [20, 10, 5, 5]),
  business: paid("costly", 30_000, [40, 20, 10, 10]),
};

/** What a request draws on: the family of its path, and the rate of its label there. */
export function rateOf(plan: Policies["plan"], label: RateLabel, path: string): { family: string; rate: Rate } {
  const isPhone = path.startsWith("/phone/");
  return { family: isPhone ? "phone" : "general", rate: (isPhone ? phone : general)[plan][label] };
}
