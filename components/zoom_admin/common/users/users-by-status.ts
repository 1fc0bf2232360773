import type { Step } from "../define.ts";
import { listUsers } from "../operations/users.ts";
import { pagesOf } from "../pages.ts";
import type { ZoomClient } from "../request.ts";
import type { User, UserPage, UserStatus } from "../resources/users.ts";

/**
 * Zoom lists the users of one status at a time. This makes a single list of several: a page token says the status, too.
 */
export function usersByStatus(
  zoom: ZoomClient,
  statuses: readonly UserStatus[],
  { $, params, maxResults }: { $?: Step; params?: Record<string, unknown>; maxResults?: number | undefined } = {},
): (token: string | undefined) => Promise<UserPage & { users: User[] }> {
  return async (token = "") => {
    const [status = statuses[0], ...rest] = token.split(" ").filter(Boolean) as [UserStatus?, ...string[]];
    if (!status) return { users: [] };
    const page = await pagesOf(zoom, listUsers, { $, params: { ...params, status } }, maxResults)(rest[0]);
    const following = statuses[statuses.indexOf(status) + 1];
    const next = page.next_page_token ? `${status} ${page.next_page_token}` : following;
    const users = (page.users ?? []).map((user) => ({ status, ...user }));
    return { users, ...(next ? { next_page_token: next } : {}) };
  };
}
