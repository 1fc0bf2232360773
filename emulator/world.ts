import type { Clock } from "./clock.ts";
import type { DeliveryFaults } from "./control/delivery-faults.ts";
import type { Account } from "./entities/account.ts";
import type { App } from "./entities/app.ts";
import type { User } from "./entities/user.ts";
import type { Budgets } from "./limits/budgets.ts";
import type { Locks } from "./limits/locks.ts";
import type { Policies } from "./policies.ts";
import type { Random } from "./random.ts";
import type { Store } from "./store/store.ts";
import type { Sender } from "./webhooks/sender.ts";

/** What every part of the emulator works with. */
export interface World {
  store: Store;
  clock: Clock;
  random: Random;
  policies: Policies;
  /** What the app's tokens are allowed. */
  scopes: readonly string[];
  /** Where the emulator listens, without a slash at the end. */
  url: string;
  sender: Sender;
  deliveryFaults: DeliveryFaults;
  budgets: Budgets;
  locks: Locks;
  account(): Account;
  app(): App;
  owner(): User;
}
