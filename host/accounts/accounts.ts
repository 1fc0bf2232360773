import { randomBytes } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { AccountTokens } from "../execution/services.ts";
import type { Database } from "../database/database.ts";
import type { Credentials } from "./credentials.ts";
import type { Sealer } from "./sealer.ts";
import { createTokens, type Account } from "./tokens.ts";
import type { Outside } from "./zoom-oauth.ts";

/** An account as people see it: nothing secret in it. */
export interface ConnectedAccount {
  /** `apn_...` */
  id: string;
  app: string;
  name: string;
  externalUserId: string;
  baseApiUrl: string;
  createdAt: Date;
  updatedAt: Date;
}

export interface Connection {
  /** The slug of the app, such as `zoom_admin`. */
  app: string;
  name: string;
  /** Whose account it is, in the words of whoever uses this host. */
  externalUserId: string;
  credentials: Credentials;
}

export interface Accounts extends AccountTokens {
  /**
   * Keeps an account. One that this user has connected before keeps its id, also with other credentials; its token is
   * dropped if they differ.
   */
  connect(connection: Connection): Promise<ConnectedAccount>;
  /** The first connected comes first. */
  list(): Promise<ConnectedAccount[]>;
  remove(id: string): Promise<void>;
}

const defaultBaseApiUrl = "https://api.zoom.us";

/** Connected accounts, kept in the database; credentials and tokens are sealed there. */
export function createAccounts({
  database,
  sealer,
  ...outside
}: Outside & { database: Database; sealer: Sealer }): Accounts {
  const tokens = createTokens({ database, sealer, ...outside });
  const inOrder = () => database.selectFrom("accounts").selectAll().orderBy("created_at").orderBy("id");
  const credentialsOf = ({ id, sealed_credentials }: Account) => sealer.open(sealed_credentials, id) as Credentials;

  async function accountOf(id: string): Promise<Account> {
    const account = await database.selectFrom("accounts").selectAll().where("id", "=", id).executeTakeFirst();
    if (!account) throw new Error(`There is no connected account ${id}. Connect it, or choose another one.`);
    return account;
  }

  function describe(account: Account): ConnectedAccount {
    return {
      id: account.id,
      app: account.app,
      name: account.name,
      externalUserId: account.external_user_id,
      baseApiUrl: credentialsOf(account).baseApiUrl ?? defaultBaseApiUrl,
      createdAt: account.created_at,
      updatedAt: account.updated_at,
    };
  }

  /** Credentials sealed with a key that is lost count as others: connecting again is the way out. */
  function hasCredentials(account: Account, credentials: Credentials): boolean {
    try {
      return isDeepStrictEqual(credentialsOf(account), credentials);
    } catch {
      return false;
    }
  }

  return {
    async connect({ app, name, externalUserId, credentials }) {
      const id = `apn_${randomBytes(9).toString("base64url")}`;
      const key = { app, external_user_id: externalUserId, identity: credentials.accountId };
      const sealed = (owner: string) => ({ sealed_credentials: sealer.seal(credentials, owner) });
      const updated_at = new Date(outside.now());
      const account = await database.transaction().execute(async (transaction) => {
        await transaction
          .insertInto("accounts")
          .values({ id, ...key, name, ...sealed(id), sealed_token: null, created_at: updated_at, updated_at })
          .onConflict((conflict) => conflict.columns(["app", "external_user_id", "identity"]).doNothing())
          .execute();
        const known = await transaction
          .selectFrom("accounts")
          .selectAll()
          .where((where) => where.and(key))
          .forUpdate()
          .executeTakeFirstOrThrow();
        const changed = hasCredentials(known, credentials)
          ? {}
          : { ...sealed(known.id), sealed_token: null, token_expires_at: null };
        return await transaction
          .updateTable("accounts")
          .set({ name, updated_at, ...changed })
          .where("id", "=", known.id)
          .returningAll()
          .executeTakeFirstOrThrow();
      });
      return describe(account);
    },

    async list() {
      return (await inOrder().execute()).map(describe);
    },

    async remove(id) {
      await database.deleteFrom("accounts").where("id", "=", id).execute();
    },

    async authentication(accountId, { refused } = {}) {
      const account = await accountOf(accountId);
      const token = await tokens.valid(account, refused);
      const credentials = credentialsOf(account);
      const base_api_url = credentials.baseApiUrl ?? token.apiUrl;
      return {
        oauth_access_token: token.value,
        account_id: credentials.accountId,
        ...(base_api_url !== undefined && { base_api_url }),
      };
    },

    async defaultAccountId(app) {
      return (await inOrder().where("app", "=", app).limit(1).executeTakeFirst())?.id;
    },

    async secretToken(accountId) {
      return credentialsOf(await accountOf(accountId)).secretToken;
    },
  };
}
