import type { User } from "../resources/users.ts";

const LICENSED = 2;

/** Zoom's own role of everybody without rights over others: https://developers.zoom.us/docs/api/accounts/#tag/roles */
const MEMBER = "2";

/** Somebody who has a licence and does not use it. */
export interface IdleUser {
  userId: string;
  email: string;
  /** The last time of signing in or, where there was none, of being made a user. */
  idleSince: string;
}

/** Who of these has a licence and was not seen since `before` (epoch milliseconds): no owner, no administrator, nobody of `except`. */
export function idleLicences(
  users: readonly User[],
  { before, except }: { before: number; except: readonly string[] },
): IdleUser[] {
  const spared = new Set(except.map((name) => name.toLowerCase()));
  return users.flatMap(({ id, email, type, role_id, last_login_time, user_created_at, created_at }) => {
    const idleSince = last_login_time ?? user_created_at ?? created_at;
    const isSpared = role_id !== MEMBER || [id, email].some((name) => spared.has(name?.toLowerCase() ?? ""));
    if (type !== LICENSED || isSpared || !id || !idleSince) return [];
    return Date.parse(idleSince) < before ? [{ userId: id, email, idleSince }] : [];
  });
}
