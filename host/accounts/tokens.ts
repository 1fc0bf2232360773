import type { Selectable } from "kysely";
import type { Database } from "../database/database.ts";
import type { AccountTable } from "../database/schema.ts";
import type { AccessToken, Credentials } from "./credentials.ts";
import { fetchToken } from "./grants.ts";
import type { Sealer } from "./sealer.ts";
import type { Outside } from "./zoom-oauth.ts";

/** A token is not used any more this long before it expires: a slow request must not outlive it. */
const marginMilliseconds = 60_000;

export type Account = Selectable<AccountTable>;

export interface Tokens {
  /** The account's token that is valid now and is not `refused`; fetched where the table has none. */
  valid(account: Account, refused?: string): Promise<AccessToken>;
}

/**
 * The accounts' tokens, kept sealed in the table for all hosts. One token is fetched at a time: this host's callers
 * share one request, and a lock on the row makes other hosts wait and take what it brought. (Under Zoom's default a
 * new token ends the previous one: https://devforum.zoom.us/t/72070.)
 */
export function createTokens({
  database,
  sealer,
  ...outside
}: Outside & { database: Database; sealer: Sealer }): Tokens {
  const underway = new Map<string, Promise<AccessToken>>();

  /** The token that the account's row holds, unless it is about to expire. */
  function kept({ id, sealed_token, token_expires_at }: Account): AccessToken | undefined {
    const isFresh = token_expires_at !== null && token_expires_at.getTime() - marginMilliseconds > outside.now();
    return isFresh && sealed_token !== null ? (sealer.open(sealed_token, id) as AccessToken) : undefined;
  }

  /** The new token is stored before anybody uses it. */
  async function replace(id: string, refused: string | undefined): Promise<AccessToken> {
    return await database.transaction().execute(async (transaction) => {
      const account = await transaction
        .selectFrom("accounts")
        .selectAll()
        .where("id", "=", id)
        .forUpdate()
        .executeTakeFirstOrThrow();
      const replaced = kept(account);
      if (replaced && replaced.value !== refused) return replaced;
      const token = await fetchToken(sealer.open(account.sealed_credentials, id) as Credentials, outside);
      await transaction
        .updateTable("accounts")
        .set({ sealed_token: sealer.seal(token, id), token_expires_at: new Date(token.expiresAt) })
        .where("id", "=", id)
        .execute();
      return token;
    });
  }

  return {
    async valid(account, refused) {
      const token = kept(account);
      if (token && token.value !== refused) return token;
      const { id } = account;
      const fetching = underway.get(id) ?? replace(id, refused).finally(() => underway.delete(id));
      underway.set(id, fetching);
      return await fetching;
    },
  };
}
