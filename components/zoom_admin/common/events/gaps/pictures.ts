import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { ServiceDb } from "../../define.ts";
import type { MeetingRow } from "./meeting-rows.ts";
import type { Picture } from "./picture.ts";
import type { UserRow } from "./user-rows.ts";

/** What a source remembers of the account, as far as it compares it. */
export interface Pictures {
  users: Picture<UserRow> | undefined;
  /** By host. */
  meetings: Record<string, Picture<MeetingRow>> | undefined;
}

/**
 * How many bytes each may take of the 60 kB that a source keeps (https://pipedream.com/docs/workflows/limits). Packed, a
 * user takes some 55 of them and a meeting some 80.
 */
const room: Record<keyof Pictures, number> = { users: 28_000, meetings: 25_000 };

export function restorePictures(db: ServiceDb): Pictures {
  return { users: restored<Pictures["users"]>(db, "users"), meetings: restored<Pictures["meetings"]>(db, "meetings") };
}

/** Gives the names of those that take more than their room. They are forgotten. */
export function keepPictures(db: ServiceDb, pictures: Pictures): (keyof Pictures)[] {
  return (["users", "meetings"] as const).filter((name) => {
    const packed = pictures[name] && deflateRawSync(JSON.stringify(pictures[name]), { level: 9 }).toString("base64");
    const isTooLarge = packed !== undefined && packed.length > room[name];
    db.set(name, isTooLarge ? null : (packed ?? null));
    return isTooLarge;
  });
}

/** Since when something is in doubt (epoch milliseconds), or was not looked at; infinity without a picture. */
export function oldestDoubt({ users, meetings = {} }: Pictures): number {
  const pictures = [...(users ? [users] : []), ...Object.values(meetings)];
  return Math.min(...pictures.flatMap(({ taken, doubts }) => [taken, ...Object.values(doubts)]));
}

function restored<Kept>(db: ServiceDb, name: keyof Pictures): Kept | undefined {
  const packed = db.get(name);
  if (typeof packed !== "string") return undefined;
  return JSON.parse(inflateRawSync(Buffer.from(packed, "base64")).toString()) as Kept;
}
