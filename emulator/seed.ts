import type { App } from "./entities/app.ts";
import type { Account } from "./entities/account.ts";
import { newId, newPersonalMeetingId, newUuid } from "./rules/identifiers.ts";
import type { Random } from "./random.ts";
import type { Store } from "./store/store.ts";

/** Fills in what every account has and the store lacks: the account itself, its app and its owner. */
export function seed(store: Store, random: Random, now: number): void {
  store.transaction(() => {
    const account = store.accounts.values()[0] ?? store.accounts.put(newAccount(random));
    if (store.apps.size === 0) store.apps.put(newApp(random, account));
    if (!store.users.get(account.owner_id)) store.users.put(ownerOf(account, random, now));
  });
}

const newAccount = (random: Random): Account => ({
  id: newId(random),
  number: newPersonalMeetingId(random),
  name: "Emulated account",
  owner_id: newId(random),
});

const newApp = (random: Random, account: Account): App => ({
  id: newUuid(random),
  account_id: account.id,
  client_id: newId(random),
  client_secret: random(24).toString("base64url"),
  secret_token: newId(random),
});

const ownerOf = (account: Account, random: Random, now: number) =>
  ({
    id: account.owner_id,
    email: "owner@example.com",
    type: 2,
    status: "active",
    creation_type: "create",
    role_id: "0",
    first_name: "Olivia",
    last_name: "Owner",
    display_name: "Olivia Owner",
    timezone: "UTC",
    language: "en-US",
    pmi: newPersonalMeetingId(random),
    created_at: now,
  }) as const;
