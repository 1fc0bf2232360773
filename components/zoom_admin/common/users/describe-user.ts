import { UserExistsError } from "../errors/causes.ts";
import { nameAndAddress } from "../props/option-labels.ts";
import type { User } from "../resources/users.ts";

const kinds: Record<number, string> = { 1: " as a Basic user", 2: " as a Licensed user", 4: " as an Unassigned user" };

/** What became of a user that was to be made, in one sentence. */
export function madeSummary({ created, ...user }: User & { created: boolean }): string {
  const who = nameAndAddress(user);
  const id = user.id ? ` (${user.id})` : "";
  if (!created) return `Went on with ${who}, a user of the account already; ${user.status}${id}`;
  const as = kinds[user.type ?? 0] ?? "";
  return user.status === "pending"
    ? `Invited ${who}${as}; pending until accepted${id}`
    : `Created ${who}${as}; ${user.status}${id}`;
}

export function userExists(user: User): UserExistsError {
  const particulars = [user.status, user.id && `id ${user.id}`].filter(Boolean).join(", ");
  return new UserExistsError(
    `The user was not created: the account has a user ${nameAndAddress(user)} already${particulars && ` (${particulars})`}. Choose to go on with the account's own user, or use another address. (Zoom said: 409 1005)`,
    { status: 409, code: 1005 },
  );
}
