export interface Turns {
  /** Does work after all earlier work of the same name, and beside that of other names. */
  take<Result>(name: string, work: () => Promise<Result>): Promise<Result>;
  /** Ends once everything that was to be done until now is over, well or not. */
  over(): Promise<void>;
}

/** Runs work of the same name one after another, and work of different names side by side. */
export function inTurn(): Turns {
  const lasts = new Map<string, Promise<unknown>>();
  return {
    take(name, work) {
      const turn = (lasts.get(name) ?? Promise.resolve()).then(work, work);
      lasts.set(name, turn);
      void turn
        .catch(() => undefined)
        .finally(() => {
          if (lasts.get(name) === turn) lasts.delete(name);
        });
      return turn;
    },
    async over() {
      await Promise.allSettled(lasts.values());
    },
  };
}
