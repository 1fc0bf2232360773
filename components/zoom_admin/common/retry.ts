import {
  ConnectionError,
  HostNotAllowedError,
  LockedError,
  OtherAccountError,
  PerSecondLimitError,
  ServerError,
  UserNotFoundError,
} from "./errors/causes.ts";
import type { Operation } from "./operations/operation.ts";
import type { Time } from "./time.ts";

/** When a request is sent again. Whatever no policy covers is not: a daily limit, for one. */
export interface Policy {
  covers: (error: unknown, method: Operation["method"]) => boolean;
  /** The first one counts. */
  tries: number;
  /** Milliseconds before the try after the given one (1, 2, ...). */
  pause: (attempt: number, random: number) => number;
}

/** Zoom refused before doing anything, so any request may go again. */
export const waitOutSecond: Policy = {
  covers: (error) => error instanceof PerSecondLimitError,
  tries: 4,
  pause: (_, random) => 1000 + 1000 * random,
};

/** Somebody else's request on the same user is under way. */
export const waitOutLock: Policy = {
  covers: (error) => error instanceof LockedError,
  tries: 4,
  pause: (attempt, random) => 1000 * attempt + 1000 * random,
};

/** The request never reached Zoom, so any may go again. */
export const tryToReach: Policy = {
  covers: (error) => error instanceof ConnectionError && !error.arrived,
  tries: 4,
  pause: (attempt, random) => 500 * 2 ** (attempt - 1) + 500 * random,
};

/** Zoom may have acted, but acting twice is like acting once. A POST is not like that: see make-once.ts. */
export const repeatHarmless: Policy = {
  covers: (error, method) => method !== "POST" && isUnanswered(error),
  tries: 4,
  pause: (attempt, random) => 500 * 2 ** (attempt - 1) + 500 * random,
};

/** Zoom's parts learn of a new or newly active user one after another. For a host who is known to be active only. */
export const waitForPropagation: Policy = {
  covers: (error) =>
    [UserNotFoundError, HostNotAllowedError, OtherAccountError].some((cause) => error instanceof cause),
  tries: 4,
  pause: (attempt) => 1000 * attempt,
};

/** What every request goes by. */
export const ordinary = [waitOutSecond, waitOutLock, tryToReach, repeatHarmless] as const;

/** True where Zoom may or may not have done what was asked. */
export function isUnanswered(error: unknown): boolean {
  return error instanceof ServerError || (error instanceof ConnectionError && error.arrived);
}

/**
 * Sends until an answer comes that no policy covers, at most as often as the policy says, and never waits beyond the
 * deadline (epoch milliseconds). `send` is told whether an earlier try went unanswered. Throws the last error.
 */
export async function withRetries<Answer>(
  send: (unansweredBefore: boolean) => Promise<Answer>,
  { policies = ordinary, method = "GET", deadline = Infinity, time }: Retries,
): Promise<Answer> {
  let unanswered = false;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send(unanswered);
    } catch (error) {
      const policy = policies.find(({ covers }) => covers(error, method));
      const pause = policy?.pause(attempt, time.random()) ?? 0;
      if (!policy || attempt >= policy.tries || time.now() + pause >= deadline) throw error;
      unanswered ||= isUnanswered(error);
      await time.sleep(pause);
    }
  }
}

export interface Retries {
  policies?: readonly Policy[];
  method?: Operation["method"];
  deadline?: number | undefined;
  time: Time;
}
