import type { ZoomAdmin } from "../../../zoom_admin.app.ts";
import { ZoomError } from "../../errors/causes.ts";
import { listUsers } from "../../operations/users.ts";
import { listAll } from "../../pages.ts";
import type { DeliveryLog } from "./delivery-log.ts";
import { meetingChanges } from "./meeting-changes.ts";
import { meetingRows, type MeetingRow } from "./meeting-rows.ts";
import { nextPicture, type Compare, type Found, type Picture } from "./picture.ts";
import type { Pictures } from "./pictures.ts";
import { userChanges } from "./user-changes.ts";
import { userRows } from "./user-rows.ts";

/** Each host's meetings are a list of their own, which every look asks for. */
export const MOST_HOSTS = 100;

/** Platforms remember a hundred ids of events: with fewer at a time, none comes twice after a crash. */
const AT_ONCE = 50;

export interface Search {
  zoomAdmin: ZoomAdmin;
  log: DeliveryLog;
  /** Epoch milliseconds. */
  now: number;
  compare: readonly (keyof Pictures)[];
  /** Whose meetings; all active users', where it is empty. */
  hosts: readonly string[];
}

/** What came to light. `troubles` says what could not be compared, and why, a sentence each. */
interface Findings {
  found: Found[];
  troubles: string[];
}

/** Compares the account with how it was, and infers what was missed. What cannot be read now stays as it was. */
export async function lookForGaps(before: Pictures, search: Search): Promise<Findings & { pictures: Pictures }> {
  const findings: Findings = { found: [], troubles: [] };
  const { compare, zoomAdmin } = search;
  const users = compare.includes("users")
    ? await look(before.users, search, findings, {
        read: () => userRows(zoomAdmin, before.users?.rows ?? {}),
        compare: userChanges(zoomAdmin),
      })
    : undefined;
  const meetings = compare.includes("meetings") ? await lookAtMeetings(before.meetings, search, findings) : undefined;
  return { pictures: { users, meetings }, ...findings };
}

async function lookAtMeetings(before: Pictures["meetings"], search: Search, findings: Findings) {
  const { zoomAdmin, now } = search;
  const hosts = search.hosts.length > 0 ? search.hosts : await orTrouble(findings, () => activeUsers(zoomAdmin));
  if (!hosts) return before;
  if (hosts.length > MOST_HOSTS) {
    findings.troubles.push(
      `The meetings were not compared: there are more than ${MOST_HOSTS} hosts. Choose those whose meetings matter.`,
    );
    return undefined;
  }
  const pictures: NonNullable<Pictures["meetings"]> = {};
  for (const host of hosts) {
    const picture = await look(before?.[host] ?? newcomer(before), search, findings, {
      read: () => meetingRows(zoomAdmin, host),
      compare: meetingChanges(zoomAdmin, now),
    });
    if (picture) pictures[host] = picture;
  }
  return pictures;
}

async function look<Row>(
  before: Picture<Row> | undefined,
  { log, now }: Search,
  findings: Findings,
  { read, compare }: { read: () => Promise<Record<string, Row>>; compare: Compare<Row> },
): Promise<Picture<Row> | undefined> {
  const next = await orTrouble(findings, async () => {
    const atMost = AT_ONCE - findings.found.length;
    return nextPicture(before, { taken: now, rows: await read(), compare, log, atMost });
  });
  findings.found.push(...(next?.found ?? []));
  return next ? next.picture : before;
}

async function orTrouble<Read>({ troubles }: Findings, read: () => Promise<Read>): Promise<Read | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof ZoomError)) throw error;
    troubles.push(error.message);
    return undefined;
  }
}

/** Whoever was no host yet when the others were looked at had no meetings then. */
function newcomer(others: Pictures["meetings"]): Picture<MeetingRow> | undefined {
  const looks = Object.values(others ?? {}).map(({ taken }) => taken);
  return looks.length > 0 ? { taken: Math.max(...looks), rows: {}, doubts: {} } : undefined;
}

async function activeUsers(zoomAdmin: ZoomAdmin): Promise<string[]> {
  const users = await listAll(
    zoomAdmin,
    listUsers,
    { params: { status: "active" } },
    { rows: (page) => page.users, key: ({ id, email }) => id ?? email, maxResults: MOST_HOSTS + 1 },
  );
  return users.map(({ id, email }) => id ?? email);
}
