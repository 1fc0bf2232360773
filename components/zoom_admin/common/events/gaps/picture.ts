import type { Change, Missed } from "./change.ts";
import type { DeliveryLog } from "./delivery-log.ts";

/** What Zoom's lists said at a time. */
export interface Picture<Row> {
  /** When they were asked, in epoch milliseconds. */
  taken: number;
  rows: Record<string, Row>;
  /** Which rows look different by now, though no delivery tells why; since when (epoch milliseconds) that may be. */
  doubts: Record<string, number>;
}

/** What can become of a row: undefined before where it is new, undefined now where it is gone. */
export type Compare<Row> = (before: Row | undefined, now: Row | undefined, since: number) => Change[];

export interface Look<Row> {
  /** Epoch milliseconds. */
  taken: number;
  rows: Record<string, Row>;
  compare: Compare<Row>;
  log: DeliveryLog;
  /** More is left for the next look. */
  atMost: number;
}

/** An event that was missed, and since when (epoch milliseconds) it may have happened: the two name it for ever. */
export type Found = Missed & { about: string; since: number };

/**
 * The picture that follows upon one, and what was missed between them: a change that no delivery in Zoom's log tells of,
 * now and already at the look before, since the log may lag behind the lists. Until then the row stays as it was.
 */
export async function nextPicture<Row>(
  before: Picture<Row> | undefined,
  { taken, rows, compare, log, atMost }: Look<Row>,
): Promise<{ picture: Picture<Row>; found: Found[] }> {
  const picture: Picture<Row> = { taken, rows: { ...rows }, doubts: {} };
  const found: Found[] = [];
  if (!before) return { picture, found };
  for (const key of new Set([...Object.keys(before.rows), ...Object.keys(rows)])) {
    const since = before.doubts[key] ?? before.taken;
    const untold = compare(before.rows[key], rows[key], since).filter((change) => !log.tellsOf(change, since));
    if (untold.length === 0) continue;
    const isRipe = key in before.doubts && found.length < atMost;
    const missed = isRipe ? await toldOf(untold, since) : undefined;
    if (missed) found.push(...missed);
    else leaveInDoubt(picture, key, { row: before.rows[key], since });
  }
  return { picture, found };
}

/** What the changes come to; undefined where one of them is not so. */
async function toldOf(changes: readonly Change[], since: number): Promise<Found[] | undefined> {
  const found: Found[] = [];
  for (const change of changes) {
    const told = await change.tell();
    if (told === "not so") return undefined;
    if (told !== "nothing") found.push({ ...told, about: change.about[0], since });
  }
  return found;
}

function leaveInDoubt<Row>(
  picture: Picture<Row>,
  key: string,
  { row, since }: { row: Row | undefined; since: number },
) {
  picture.doubts[key] = since;
  if (row) picture.rows[key] = row;
  else delete picture.rows[key];
}
