/** What has been started and is to be ended, the newest first. */
export interface Shutdown {
  add(end: () => Promise<unknown> | void): void;
  /** Ends everything; a second call has nothing left to do. */
  run(): Promise<void>;
}

export function createShutdown(): Shutdown {
  const ends: (() => Promise<unknown> | void)[] = [];
  return {
    add: (end) => void ends.push(end),
    async run() {
      for (const end of ends.splice(0).reverse()) await end();
    },
  };
}
