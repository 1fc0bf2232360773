/** A wall clock's reading: year, month (1-12), day, hour, minute, second. */
export type WallTime = [year: number, month: number, day: number, hour: number, minute: number, second: number];

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    const twoDigits = "2-digit";
    format = new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: twoDigits,
      day: twoDigits,
      hour: twoDigits,
      minute: twoDigits,
      second: twoDigits,
    });
    formats.set(timeZone, format);
  }
  return format;
}

export function isTimeZone(name: string): boolean {
  try {
    return name.length > 0 && formatOf(name) !== undefined;
  } catch {
    return false;
  }
}

/** A wall time as if it were UTC: what all arithmetic here is done in. */
export const asUtc = ([year, month, day, ...time]: WallTime): number => Date.UTC(year, month - 1, day, ...time);

/** What the clock on the wall shows in `timeZone` at an instant. */
export function wallTime(instant: number, timeZone: string): WallTime {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  return (["year", "month", "day", "hour", "minute", "second"] as const).map((part) => parts.get(part)!) as WallTime;
}

/** The instant at which the wall in `timeZone` shows this; a time that the clock skips is taken an hour later. */
export function instantOf(wall: WallTime, timeZone: string): number {
  const shown = asUtc(wall);
  const offsetAt = (instant: number) => asUtc(wallTime(instant, timeZone)) - Math.floor(instant / 1000) * 1000;
  const guess = shown - offsetAt(shown);
  return shown - offsetAt(guess);
}

// A far year could leave Zoom's four digits where a time zone or a series moves it on.
const zoomTimeText = /^([12]\d{3})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,6})?)?(Z)?$/;

/** Zoom's two forms of a time: `yyyy-MM-ddTHH:mm:ssZ` in UTC and, without the Z, on the wall. Undefined for others. */
export function parseZoomTime(text: string): { wall: WallTime; utc: boolean } | undefined {
  const match = zoomTimeText.exec(text);
  if (!match) return undefined;
  const wall = match.slice(1, 7).map((part) => Number(part ?? 0)) as WallTime;
  const date = new Date(asUtc(wall));
  const exists = date.toISOString().startsWith(`${match[1]}-${match[2]}-${match[3]}T${match[4]}:${match[5]}`);
  return exists ? { wall, utc: match[7] === "Z" } : undefined;
}

/** The instant that one of Zoom's time texts means; a text without Z is read in `timeZone`. */
export function instantFrom(text: string, timeZone: string): number {
  const { wall, utc } = parseZoomTime(text)!;
  return utc ? asUtc(wall) : instantOf(wall, timeZone);
}
