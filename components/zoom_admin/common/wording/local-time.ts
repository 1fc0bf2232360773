/** A time of day on a date, in some zone that is said elsewhere: `2026-03-02T10:00:00`. */
const LOCAL = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})$/i;

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return /^[A-Za-z]/.test(name);
  } catch {
    return false;
  }
}

/**
 * A time as Zoom takes it: local times stay local (`2026-03-02T10:00:00`, understood in the meeting's time zone), times
 * with an offset become UTC (`...Z`), since Zoom knows no other. Undefined where it is no date and time.
 */
export function zoomTime(given: string): string | undefined {
  const local = LOCAL.exec(given.trim());
  if (local) {
    const time = `${local[1]}T${local[2]}${local[3] ?? ":00"}`;
    return isReal(`${time}Z`) ? time : undefined;
  }
  const exact = INSTANT.exec(given.trim());
  if (!exact) return undefined;
  const time = `${exact[1]}T${exact[2]}${exact[3] ?? ":00"}`;
  return isReal(`${time}Z`) ? withoutFraction(new Date(`${time}${exact[4]?.toUpperCase()}`)) : undefined;
}

/** The instant (epoch milliseconds) of a time as `zoomTime` gives it. */
export function instantOf(time: string, timeZone: string): number {
  if (time.endsWith("Z")) return Date.parse(time);
  const asIfUtc = Date.parse(`${time}Z`);
  // Twice, since the first guess may lie on the other side of a change of the clocks.
  const guess = asIfUtc - offsetAt(asIfUtc, timeZone);
  return asIfUtc - offsetAt(guess, timeZone);
}

/** "2 March 2026, 10:00 Europe/Berlin" */
export function spoken(instant: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${part.day} ${part.month} ${part.year}, ${part.hour}:${part.minute} ${timeZone}`;
}

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const shown = new Date(instant).toLocaleString("sv-SE", { timeZone, hourCycle: "h23" });
  return Date.parse(`${shown.replace(" ", "T")}Z`) - Math.floor(instant / 1000) * 1000;
}

/** False for 30 February, which `Date` would take for 2 March. */
function isReal(utc: string): boolean {
  const instant = new Date(utc);
  return !Number.isNaN(instant.getTime()) && withoutFraction(instant) === utc;
}

function withoutFraction(instant: Date): string {
  return instant.toISOString().replace(/\.\d+Z$/, "Z");
}
