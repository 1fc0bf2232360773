/** A component may take this long unless its caller says otherwise: Pipedream's longest on the free plan. */
export const defaultDeadlineMs = 5 * 60 * 1000;

/** The end of an execution that took too long; what it had started may go on unseen. */
export class TimeoutError extends Error {
  override name = "TimeoutError";
}

/** The time that one execution has. */
export interface Deadline {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Timed out or stopped: nothing new is to be begun. */
  readonly over: boolean;
  /** Gives it the whole time again, from now. */
  refresh(): void;
  /** What the work answers, or a TimeoutError, or the signal's reason, whichever comes first. Work is not begun when it is over. */
  bound<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Lets the process end; nothing times out any more. */
  clear(): void;
}

export interface DeadlineOptions {
  ms?: number | undefined;
  signal?: AbortSignal | undefined;
  /** Milliseconds since the epoch. */
  now: () => number;
}

/** Starts the clock. */
export function startDeadline({ ms = defaultDeadlineMs, signal, now }: DeadlineOptions): Deadline {
  let at = now() + ms;
  let timer: NodeJS.Timeout;
  let over = false;
  let reject: (reason: unknown) => void;
  const ended = new Promise<never>((_resolve, rejectEnded) => (reject = rejectEnded));
  // Nobody may be waiting when it ends.
  ended.catch(() => undefined);

  const end = (reason: unknown) => {
    over = true;
    reject(reason);
  };
  const wind = () => (timer = setTimeout(() => end(new TimeoutError(tookTooLong(ms))), ms));
  const abort = () => end(signal?.reason);
  wind();
  if (signal?.aborted) abort();
  signal?.addEventListener("abort", abort, { once: true });

  return {
    get at() {
      return at;
    },
    get over() {
      return over;
    },
    refresh() {
      if (over) return;
      clearTimeout(timer);
      at = now() + ms;
      wind();
    },
    bound: (work) => (over ? ended : Promise.race([ended, work()])),
    clear() {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    },
  };
}

function tookTooLong(ms: number): string {
  const time = ms >= 60_000 ? `${Math.round(ms / 6000) / 10} min` : `${ms / 1000} s`;
  return (
    `The component did not finish within ${time} and is no longer waited for. What it had already asked for may still ` +
    "happen: look before you run it again, then let it do less at once or give it more time."
  );
}
