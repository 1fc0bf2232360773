import { randomBytes } from "node:crypto";
import { beforeEach, expect, test } from "@jest/globals";
import { sql } from "kysely";
import { createAccounts, type Accounts } from "../../../host/accounts/accounts.ts";
import { createSealer } from "../../../host/accounts/sealer.ts";
import type { Database } from "../../../host/database/database.ts";
import { startTestDatabase } from "../../support/postgres.ts";
import { credentials, TokenService } from "./token-service.ts";

const key = randomBytes(32);
const connection = { app: "zoom_admin", name: "Acme", externalUserId: "local", credentials };

let database: Database;
let time: number;
let zoom: TokenService;
let accounts: Accounts;

beforeEach(async () => {
  ({ database } = await startTestDatabase());
  time = Date.UTC(2026, 2, 1);
  zoom = new TokenService();
  accounts = host();
});

/** Another host on the same database; with another key file, where one is given. */
function host(keyFile = key): Accounts {
  return createAccounts({ database, sealer: createSealer(keyFile), fetch: zoom.fetch, now: () => time });
}

async function tokenOf(id: string, options?: { refused?: string }, from = accounts): Promise<string> {
  return (await from.authentication(id, options)).oauth_access_token;
}

test("a connected account authenticates with a token that Zoom issued for it", async () => {
  const { id } = await accounts.connect(connection);

  expect(await accounts.authentication(id)).toEqual({
    oauth_access_token: "token-1",
    base_api_url: "https://api-eu.zoom.us",
    account_id: "AbCdEfGh",
  });
  expect(zoom.requests).toEqual([
    {
      url: "https://zoom.us/oauth/token",
      authorization: `Basic ${Buffer.from("client-7:s3cret-of-the-app").toString("base64")}`,
      form: { grant_type: "account_credentials", account_id: "AbCdEfGh" },
    },
  ]);
});

test("an API address of its own goes before the one that Zoom names", async () => {
  const baseApiUrl = "http://127.0.0.1:4410";
  const { id } = await accounts.connect({ ...connection, credentials: { ...credentials, baseApiUrl } });

  expect(await accounts.authentication(id)).toMatchObject({ base_api_url: baseApiUrl });
});

test.each(["https://zoom.us.example.com", "http://api.zoom.us", "not an address"])(
  "the token is not sent to %s, although the token answer says so",
  async (apiUrl) => {
    zoom.apiUrl = apiUrl;
    const { id } = await accounts.connect(connection);

    expect(await accounts.authentication(id)).not.toHaveProperty("base_api_url");
  },
);

test("a token is used until a minute before it expires, by every host and after a restart", async () => {
  const { id } = await accounts.connect(connection);
  await tokenOf(id);

  time += 3_539_000;
  expect(await tokenOf(id, {}, host())).toBe("token-1");

  time += 1000;
  expect(await tokenOf(id)).toBe("token-2");
  expect(zoom.requests).toHaveLength(2);
});

test("callers at the same time share one request, also those of different hosts", async () => {
  const { id } = await accounts.connect(connection);
  const other = host();

  const tokens = await Promise.all([accounts, other, accounts, other].map((from) => tokenOf(id, {}, from)));

  expect(new Set(tokens)).toEqual(new Set(["token-1"]));
  expect(zoom.requests).toHaveLength(1);
});

test("a refused token is replaced once, however many found it refused", async () => {
  const { id } = await accounts.connect(connection);
  const refused = await tokenOf(id);

  const renewed = await Promise.all([1, 2, 3].map(() => tokenOf(id, { refused })));
  const late = await tokenOf(id, { refused });

  expect([...renewed, late]).toEqual(Array(4).fill("token-2"));
});

test("after a failed request the next caller asks again", async () => {
  const { id } = await accounts.connect(connection);
  zoom.answer = () => new Response("upstream", { status: 503 });
  await expect(tokenOf(id)).rejects.toThrow("Zoom cannot issue one at the moment");
  zoom.answer = undefined;

  expect(await tokenOf(id)).toBe("token-2");
});

test("an account connected again keeps its id, and its token unless the credentials differ", async () => {
  const first = await accounts.connect(connection);
  await tokenOf(first.id);

  const same = await accounts.connect({ ...connection, name: "Acme Inc." });
  expect(await tokenOf(same.id)).toBe("token-1");
  const changed = await accounts.connect({ ...connection, credentials: { ...credentials, clientSecret: "another" } });
  expect(await tokenOf(changed.id)).toBe("token-2");

  expect([same.id, changed.id]).toEqual([first.id, first.id]);
  expect(first.id).toMatch(/^apn_/);
});

test("hosts that connect one account at once get one account", async () => {
  const connected = await Promise.all([accounts, host(), host()].map((from) => from.connect(connection)));

  expect(new Set(connected.map(({ id }) => id)).size).toBe(1);
});

test("accounts are listed in the order they were connected, without secrets, and the app's first is its default", async () => {
  const first = await accounts.connect(connection);
  time += 1000;
  await accounts.connect({
    ...connection,
    externalUserId: "dana",
    credentials: { ...credentials, accountId: "Other" },
  });

  const listed = await accounts.list();

  expect(listed.map(({ externalUserId }) => externalUserId)).toEqual(["local", "dana"]);
  expect(listed[0]).toEqual(first);
  expect(JSON.stringify(listed)).not.toMatch(/s3cret/);
  expect(await accounts.defaultAccountId("zoom_admin")).toBe(first.id);
  expect(await accounts.defaultAccountId("slack")).toBeUndefined();
});

test("an account that was removed is named in the error", async () => {
  const { id } = await accounts.connect(connection);
  await accounts.remove(id);

  await expect(accounts.authentication(id)).rejects.toThrow(`There is no connected account ${id}.`);
  expect(await accounts.list()).toEqual([]);
});

test("the secret that webhooks are signed with is the account's own", async () => {
  const { secretToken, ...without } = credentials;
  const { id } = await accounts.connect(connection);
  expect(await accounts.secretToken(id)).toBe(secretToken);

  await accounts.connect({ ...connection, credentials: without });
  expect(await accounts.secretToken(id)).toBeUndefined();
});

test("neither secrets nor tokens stand readable in the database", async () => {
  const { id } = await accounts.connect(connection);
  await tokenOf(id);

  const { rows } = await sql<{ row: string }>`select accounts::text as row from accounts`.execute(database);

  expect(rows).toHaveLength(1);
  const base64 = (text: string) => Buffer.from(text).toString("base64").slice(4, -4);
  for (const secret of [credentials.clientSecret, "s3cret-of-webhooks", "client-7", "token-1"]) {
    expect(rows[0]?.row).not.toContain(secret);
    expect(rows[0]?.row).not.toContain(base64(`..${secret}..`));
  }
});

test("what was changed in the database, moved to another account or sealed with another key is not believed", async () => {
  const { id } = await accounts.connect(connection);
  const other = await accounts.connect({ ...connection, externalUserId: "dana" });
  const { sealed_credentials } = await database
    .selectFrom("accounts")
    .select("sealed_credentials")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const store = (text: string, owner: string) =>
    database.updateTable("accounts").set({ sealed_credentials: text }).where("id", "=", owner).execute();

  await store(sealed_credentials, other.id);
  await expect(accounts.secretToken(other.id)).rejects.toThrow("cannot be decrypted");

  await store(
    sealed_credentials.replace(/.(?=.{20}$)/, (one) => (one === "A" ? "B" : "A")),
    id,
  );
  await expect(accounts.secretToken(id)).rejects.toThrow("cannot be decrypted");

  await store(sealed_credentials, id);
  expect(await accounts.secretToken(id)).toBe("s3cret-of-webhooks");
  await expect(host(randomBytes(32)).secretToken(id)).rejects.toThrow("or connect the account again");
});

test("after the key file is lost, connecting again is enough", async () => {
  const { id } = await accounts.connect(connection);
  await tokenOf(id);
  const withNewKey = host(randomBytes(32));

  await withNewKey.connect(connection);

  expect(await tokenOf(id, {}, withNewKey)).toBe("token-2");
});
