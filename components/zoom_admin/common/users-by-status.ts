import type { User, UserPage, UserStatus } from "./resources.ts";

/**
 * Zoom lists the users of one status at a time. This makes a single list of several: a page token says the status, too.
 */
export async function usersByStatus(
  list: (params: { status: UserStatus; next_page_token?: string }) => Promise<UserPage>,
  statuses: readonly UserStatus[],
  token: string | undefined,
): Promise<UserPage & { users: User[] }> {
  const [status = statuses[0], ...rest] = (token ?? "").split(" ").filter(Boolean) as [UserStatus?, ...string[]];
  if (!status) return { users: [] };
  const page = await list({ status, ...(rest[0] ? { next_page_token: rest[0] } : {}) });
  const following = statuses[statuses.indexOf(status) + 1];
  const next = page.next_page_token ? `${status} ${page.next_page_token}` : following;
  return { users: (page.users ?? []).map((user) => ({ status, ...user })), ...(next ? { next_page_token: next } : {}) };
}
