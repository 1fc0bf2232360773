import { InvitationExpiredError, UserNotFoundError } from "../../errors/causes.ts";
import { getUser } from "../../operations/users.ts";
import { allRows } from "../../pages.ts";
import type { ZoomClient } from "../../request.ts";
import { userStatuses, type User, type UserStatus } from "../../resources/users.ts";
import { usersByStatus } from "../../users/users-by-status.ts";
import { fingerprint } from "./fingerprint.ts";

/** A user as remembered. `rest` stands for what of the profile is not here. */
export interface UserRow {
  /** Not known yet of some pending users. */
  id?: string | undefined;
  email: string;
  first_name?: string | undefined;
  last_name?: string | undefined;
  type: number;
  status: UserStatus;
  rest: string;
}

/** Fields of the profile that are compared and not remembered. */
export const restOfProfile = ["display_name", "dept", "pmi", "timezone", "language", "role_id"] as const;

/** Zoom's lists give no id of pending users; for so many of them at a time Zoom is asked one by one. */
const ASKED_FOR_ID = 50;

/** The account's users now, each under the key that `before` has for them. */
export async function userRows(zoom: ZoomClient, before: Record<string, UserRow>): Promise<Record<string, UserRow>> {
  const keyOf = keysIn(before);
  const users = await allRows({
    fetch: usersByStatus(zoom, userStatuses),
    rows: (page) => page.users,
    key: ({ id, email }: User) => id ?? email,
  });
  const rows: Record<string, UserRow> = {};
  let asked = 0;
  for (const user of users) {
    const key = keyOf(user);
    let id = user.id ?? (key && before[key]?.id);
    if (!id && asked < ASKED_FOR_ID) {
      asked += 1;
      id = await idOf(zoom, user.email);
    }
    rows[key ?? id ?? user.email] = rowOf(user, id);
  }
  return rows;
}

/** A person stays the same under a new address, and when they accept the invitation. */
function keysIn(rows: Record<string, UserRow>): (user: User) => string | undefined {
  const entries = Object.entries(rows);
  const byId = new Map(entries.map(([key, { id }]) => [id, key]));
  const invited = new Map(
    entries.filter(([, row]) => row.status === "pending").map(([key, { email }]) => [email, key]),
  );
  return ({ id, email }) => (id === undefined ? undefined : byId.get(id)) ?? invited.get(email);
}

async function idOf(zoom: ZoomClient, email: string): Promise<string | undefined> {
  try {
    return (await zoom.request(getUser, { path: { userId: email } })).id;
  } catch (error) {
    if (error instanceof UserNotFoundError || error instanceof InvitationExpiredError) return undefined;
    throw error;
  }
}

function rowOf(user: User, id: string | undefined): UserRow {
  const { email, first_name, last_name, type = 1, status = "active" } = user;
  return {
    id,
    email,
    first_name,
    last_name,
    type,
    status,
    rest: fingerprint(restOfProfile.map((field) => user[field])),
  };
}
