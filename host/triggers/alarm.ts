/** Rings once after so many milliseconds, unless stopped before. */
export type Alarm = (milliseconds: number, ring: () => void) => { stop(): void };

/** Keeps no process alive. */
export const alarm: Alarm = (milliseconds, ring) => {
  const timer = setTimeout(ring, milliseconds).unref();
  return { stop: () => clearTimeout(timer) };
};
