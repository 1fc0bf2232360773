import type { ServiceDb } from "../define.ts";
import { getUser, listUsers } from "../operations/users.ts";
import type { ZoomClient } from "../request.ts";

const REMEMBERED = "accountId";

/** Where a source learns whose events are its own. */
export interface AccountHolder {
  zoomAdmin: ZoomClient & { $auth: { account_id?: string } };
  db: ServiceDb;
}

/**
 * The id of the connected Zoom account, which every event of it carries. An app installed in several accounts gets the
 * events of all of them at one endpoint, under one signature, so a source must know it: from its host where that says
 * so (`$auth.account_id`), else from Zoom, once, through any user of the account (`me` is not for every kind of token).
 * Throws what Zoom answers when it refuses to tell.
 */
export async function ownAccountId(source: AccountHolder): Promise<string> {
  const known = source.zoomAdmin.$auth.account_id ?? source.db.get(REMEMBERED);
  if (typeof known === "string") return known;
  const asked = await askZoom(source.zoomAdmin);
  source.db.set(REMEMBERED, asked);
  return asked;
}

/** To be called when the connected account may have been changed. */
export function forgetAccountId(source: AccountHolder): void {
  source.db.set(REMEMBERED, null);
}

async function askZoom(zoomAdmin: AccountHolder["zoomAdmin"]): Promise<string> {
  const { users } = await zoomAdmin.request(listUsers, { params: { status: "active", page_size: 1 } });
  const userId = users?.[0]?.id;
  const user = userId && (await zoomAdmin.request(getUser, { path: { userId } }));
  if (user && typeof user.account_id === "string") return user.account_id;
  throw new Error("Zoom did not say which account the connected token belongs to, so its events cannot be told apart.");
}
