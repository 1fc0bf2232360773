import { z } from "zod";
import { accountSettings } from "../settings/account-settings.ts";
import { changeAccountSettings } from "../settings/change-settings.ts";
import { settingsOfAccount } from "../settings/effective.ts";
import { changesOf } from "../settings/setting.ts";
import { newId } from "../rules/identifiers.ts";
import { updateAccount } from "../rules/update-account.ts";
import { subAccountCreated } from "../webhooks/account-events.ts";
import { publish } from "../webhooks/publish.ts";
import { controlBody } from "./control-body.ts";
import type { ControlEndpoint } from "./endpoint.ts";

const accountChange = z.strictObject({ account_name: z.string().optional(), account_alias: z.string().optional() });

const newSubAccount = z.strictObject({ email: z.email() });

/** What administrators change of the account on Zoom's pages. */
export const accountActions: ControlEndpoint[] = [
  {
    method: "POST",
    path: "/account",
    about: "An administrator changes the account's account_name or account_alias.",
    example: `curl {url}/_emulator/account -d '{"account_name":"Acme"}'`,
    async handle({ world }, context) {
      const change = await controlBody(accountChange, context);
      return context.json(world.store.transaction(() => updateAccount(world, change)));
    },
  },
  {
    method: "POST",
    path: "/sub-accounts",
    about:
      "An administrator creates a sub-account for the owner of an email; account.created is sent, nothing is kept.",
    example: `curl {url}/_emulator/sub-accounts -d '{"email":"jchill@example.com"}'`,
    async handle({ world }, context) {
      const { email } = await controlBody(newSubAccount, context);
      const created = { id: newId(world.random), owner_id: newId(world.random), email };
      world.store.transaction(() => publish(world, subAccountCreated(world, created)));
      return context.json(created, 201);
    },
  },
  {
    method: "POST",
    path: "/account/settings",
    about: "An administrator changes settings of the account, and with them those of users who have not changed them.",
    example: `curl {url}/_emulator/account/settings -d '{"recording":{"auto_recording":"cloud"}}'`,
    async handle({ world }, context) {
      const changes = await controlBody(changesOf(accountSettings.usual), context);
      world.store.transaction(() => changeAccountSettings(world, "usual", changes));
      return context.json(settingsOfAccount(world, "usual"));
    },
  },
];
