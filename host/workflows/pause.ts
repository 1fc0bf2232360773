import type { Wish } from "../execution/outcome.ts";

/** The request that reached a `resume_url` or `cancel_url`, as it waits for the run in the durable engine. */
export interface Wake {
  kind: "resume" | "cancel";
  request: { method: string; headers: Record<string, string>; query: Record<string, string>; body: unknown };
}

/** What becomes of a run after a step has returned. */
export type Sequel =
  | { then: "go on"; resumeData?: unknown }
  | { then: "run again"; run: { context: unknown; callback_request?: Wake["request"] } }
  | { then: "end"; status: "succeeded" | "cancelled" };

/** How long a step wishes to wait, in milliseconds; undefined where it does not wait. */
export function pauseOf(wish: Wish | undefined, attempt: number): number | undefined {
  if (!wish || wish.kind === "exit") return undefined;
  // A rerun beyond its last retry goes on with the next step: https://pipedream.com/docs/workflows/building-workflows/code/nodejs/rerun
  if (wish.kind === "rerun" && attempt > wish.maxRetries) return undefined;
  return wish.ms;
}

/** What follows when there was no pause. */
export function sequelOf(wish: Wish | undefined): Sequel {
  return wish?.kind === "exit" ? { then: "end", status: "succeeded" } : { then: "go on" };
}

/**
 * What follows a pause.
 * @param wake the request that ended it, or null when its time was up
 */
export function sequelOfPause(wish: Wish, wake: Wake | null): Sequel {
  if (wake?.kind === "cancel") return { then: "end", status: "cancelled" };
  switch (wish.kind) {
    case "rerun":
      return { then: "run again", run: { context: wish.context, ...(wake && { callback_request: wake.request }) } };
    case "suspend":
      // Nobody resumed it in time: Pipedream cancels such a run.
      return wake ? { then: "go on", resumeData: wake.request.body ?? null } : { then: "end", status: "cancelled" };
    default:
      return { then: "go on" };
  }
}
