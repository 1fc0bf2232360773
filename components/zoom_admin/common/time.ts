/** The clock, waiting and chance, passed in so that tests need neither wait nor guess. Durations are milliseconds. */
export interface Time {
  now(): number;
  sleep(ms: number): Promise<void>;
  /** At least 0, less than 1. */
  random(): number;
}

export const realTime: Time = {
  now: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  random: () => Math.random(),
};
