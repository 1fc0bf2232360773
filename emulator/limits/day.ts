const millisecondsPerDay = 86_400_000;

/** The day (UTC) of an instant, counted from the epoch. */
export const dayOf = (instant: number): number => Math.floor(instant / millisecondsPerDay);

/** When the day of an instant ends: all of Zoom's daily limits begin anew at 00:00 UTC. */
export const nextMidnight = (instant: number): number => (dayOf(instant) + 1) * millisecondsPerDay;
