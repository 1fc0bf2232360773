import { asJson } from "./json.ts";
import type { Wish } from "./outcome.ts";

/** Where a paused step is woken or cancelled. */
export interface ResumeUrls {
  resume_url: string;
  cancel_url: string;
}

/** `$.flow` of a step. Durations are milliseconds. */
export interface Flow {
  exit(reason?: string): void;
  delay(ms: number, context?: unknown): ResumeUrls;
  suspend(ms?: number, context?: unknown): ResumeUrls;
  rerun(ms: number, context?: unknown, maxRetries?: number): ResumeUrls;
  refreshTimeout(): void;
}

const hour = 60 * 60 * 1000;
const longestPause = 365 * 24 * hour;

/** What a suspended step waits if it does not say, and how often a step is rerun: Pipedream's own figures. */
const defaults = { suspendMs: 24 * hour, maxRetries: 10 };

export interface FlowHost {
  /** Called with the newest wish; a later call replaces the earlier one. */
  wish(wish: Wish): void;
  refreshTimeout(): void;
  /** Absent where nothing can resume the step, because it runs outside a workflow. */
  resumeUrls: ResumeUrls | undefined;
  /** In a test nothing is paused. */
  test: boolean;
}

/** A step's wishes for the time after it has returned. https://pipedream.com/docs/workflows/building-workflows/code/nodejs/rerun */
export function createFlow(host: FlowHost): Flow {
  const pause = (wish: Exclude<Wish, { kind: "exit" }>): ResumeUrls => {
    requirePause(wish);
    if (!host.resumeUrls)
      throw new Error(
        `$.flow.${wish.kind} works within a workflow only: this step runs alone, so nothing can resume it.`,
      );
    if (!host.test) host.wish(wish);
    return { ...host.resumeUrls };
  };
  return {
    exit: (reason) => host.wish({ kind: "exit", ...(reason !== undefined && { reason: String(reason) }) }),
    delay: (ms) => pause({ kind: "delay", ms }),
    suspend: (ms = defaults.suspendMs) => pause({ kind: "suspend", ms }),
    rerun: (ms, context: unknown = null, maxRetries = defaults.maxRetries) =>
      pause({ kind: "rerun", ms, context: asJson(context, "The context of $.flow.rerun"), maxRetries }),
    refreshTimeout: () => host.refreshTimeout(),
  };
}

function requirePause(wish: Exclude<Wish, { kind: "exit" }>): void {
  if (typeof wish.ms !== "number" || !(wish.ms >= 1 && wish.ms <= longestPause))
    throw new RangeError(
      `$.flow.${wish.kind} takes a time from 1 ms to 1 year (${longestPause} ms); it was ${JSON.stringify(wish.ms)}.`,
    );
  if (wish.kind === "rerun" && !(Number.isInteger(wish.maxRetries) && wish.maxRetries >= 0))
    throw new RangeError(`$.flow.rerun takes a whole number of retries; it was ${JSON.stringify(wish.maxRetries)}.`);
}
