import { operation } from "../api/operation.ts";
import { settingsRefusals } from "../refusals/settings.ts";
import { settingsOfAccount } from "../settings/effective.ts";
import { only } from "../settings/values.ts";
import type { World } from "../world.ts";
import { settingsQuery } from "./settings-query.ts";

const classic = ["account:read:admin"];

export const accounts = [
  operation({
    id: "accountSettings",
    method: "GET",
    path: "/accounts/{accountId}/settings",
    label: "MEDIUM",
    scopes: { granular: ["account:read:settings:admin", "account:read:settings:master"], classic },
    query: settingsQuery,
    success: 200,
    handle({ world, params, query: { option, custom_query_fields } }) {
      requireOwnAccount(world, params.accountId);
      const settings = settingsOfAccount(world, option);
      return custom_query_fields ? only(settings, custom_query_fields) : settings;
    },
  }),

  operation({
    id: "accountManagedDomain",
    method: "GET",
    path: "/accounts/{accountId}/managed_domains",
    label: "LIGHT",
    scopes: { granular: ["account:read:managed_domains:master"], classic },
    success: 200,
    handle({ world, params }) {
      requireOwnAccount(world, params.accountId);
      const domains = world.policies.managedDomains.map((domain) => ({ domain, status: "verified" }));
      return { domains, total_records: domains.length };
    },
  }),
];

/** An account names itself by its id or as `me`; there are no others here. */
function requireOwnAccount(world: World, accountId: string): void {
  if (accountId !== "me" && accountId !== world.account().id) throw settingsRefusals.unknownAccount(accountId);
}
