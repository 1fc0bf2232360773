import type { Account } from "../entities/account.ts";
import { accountUpdated } from "../webhooks/account-events.ts";
import { publish } from "../webhooks/publish.ts";
import type { World } from "../world.ts";

/** The account's profile, by Zoom's names. */
export interface AccountProfile {
  account_name?: string | undefined;
  account_alias?: string | undefined;
}

/** Changes the account's name or alias, and tells of it if it is another. Returns the profile. */
export function updateAccount(world: World, change: AccountProfile): { id: string } & AccountProfile {
  const before = world.account();
  const { account_name: name = before.name, account_alias: alias = before.alias } = change;
  const after = world.store.accounts.put({ ...before, name, ...(alias !== undefined && { alias }) });
  if (after.name !== before.name || after.alias !== before.alias) {
    publish(world, accountUpdated(world, profileOf(before), profileOf(after)));
  }
  return profileOf(after);
}

const profileOf = ({ id, name, alias = "" }: Account) => ({ id, account_name: name, account_alias: alias });
