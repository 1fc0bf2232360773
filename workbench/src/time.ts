const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** A length of time in at most two units: `340 ms`, `4.2 s`, `3 min 5 s`, `5 h 12 min`, `2 d 3 h`. */
export function duration(ms: number): string {
  if (ms < second) return `${Math.round(ms)} ms`;
  if (ms < 10 * second) return `${(ms / second).toFixed(1)} s`;
  return wholeUnits(ms);
}

/** A length of time without fractions: `4 s`, `3 min 5 s`, and so on. */
function wholeUnits(ms: number): string {
  if (ms < minute) return `${Math.floor(ms / second)} s`;
  if (ms < hour) return twoUnits(ms, minute, "min", second, "s");
  if (ms < day) return twoUnits(ms, hour, "h", minute, "min");
  return twoUnits(ms, day, "d", hour, "h");
}

function twoUnits(ms: number, large: number, largeName: string, small: number, smallName: string): string {
  const rest = Math.floor((ms % large) / small);
  return `${Math.floor(ms / large)} ${largeName}${rest > 0 ? ` ${rest} ${smallName}` : ""}`;
}

/** How far an instant is from `now`: `just now`, `12 s ago`, `in 3 min 5 s`. */
export function distance(iso: string, now: number): string {
  const ms = Date.parse(iso) - now;
  if (ms >= second) return `in ${wholeUnits(ms)}`;
  return ms > -2 * second ? "just now" : `${wholeUnits(-ms)} ago`;
}

const full = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "medium" });
const timeOnly = new Intl.DateTimeFormat(undefined, { timeStyle: "medium" });

/** Date and time of day in the reader's zone and manner. */
export const absolute = (iso: string): string => full.format(Date.parse(iso));

/** The time of day, with the date where it is not today's. */
export function moment(iso: string, now: number): string {
  const sameDay = new Date(iso).toDateString() === new Date(now).toDateString();
  return sameDay ? timeOnly.format(Date.parse(iso)) : absolute(iso);
}
