/** Time as the emulator sees it. Instants are milliseconds since the epoch. */
export interface Clock {
  now(): number;
  /** Calls `wake` once when `at` has come (at once, but not synchronously, when it is past). Returns how to cancel it. */
  schedule(at: number, wake: () => void): () => void;
}

/** Node's timers hold at most 2^31-1 ms; a later one is reached in several steps. */
const longestTimer = 2 ** 31 - 1;

/** The clock on the wall. */
export const realClock: Clock = {
  now: () => Date.now(),
  schedule(at, wake) {
    let timer: NodeJS.Timeout;
    const arm = () => {
      const left = at - Date.now();
      timer = left > longestTimer ? setTimeout(arm, longestTimer) : setTimeout(wake, Math.max(0, left));
    };
    arm();
    return () => clearTimeout(timer);
  },
};

interface Appointment {
  at: number;
  wake: () => void;
}

/** A clock that stands still until it is advanced: for tests. */
export class ManualClock implements Clock {
  #now: number;
  readonly #appointments = new Set<Appointment>();

  constructor(start: number) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  schedule(at: number, wake: () => void): () => void {
    const appointment = { at, wake };
    this.#appointments.add(appointment);
    return () => this.#appointments.delete(appointment);
  }

  /** Moves on by `ms`, keeping every appointment on the way in its order, also those made on the way. */
  advance(ms: number): void {
    const until = this.#now + ms;
    for (let next = this.#nextBefore(until); next; next = this.#nextBefore(until)) {
      this.#appointments.delete(next);
      this.#now = Math.max(this.#now, next.at);
      next.wake();
    }
    this.#now = until;
  }

  #nextBefore(until: number): Appointment | undefined {
    return [...this.#appointments].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
  }
}
