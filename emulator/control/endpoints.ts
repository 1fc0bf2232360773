import { infoOf } from "../info.ts";
import { clockEndpoints } from "./clock-endpoints.ts";
import { accountActions } from "./account-actions.ts";
import { dueEndpoint } from "./due.ts";
import type { ControlEndpoint } from "./endpoint.ts";
import { faultEndpoints } from "./fault-endpoints.ts";
import { instanceActions } from "./instance-actions.ts";
import { memberList } from "./member-list.ts";
import { scheduledLists } from "./scheduled-list.ts";
import { snapshotEndpoints } from "./snapshot-endpoints.ts";
import { phoneEndpoints } from "./phone-endpoints.ts";
import { userActions } from "./user-actions.ts";
import { userLicences } from "./user-licences.ts";
import { userSessions } from "./user-sessions.ts";
import { webhookEndpoints } from "./webhook-endpoints.ts";

/** Everything that can be asked of the emulator besides being Zoom. */
export const controlEndpoints: ControlEndpoint[] = [
  {
    method: "GET",
    path: "/info",
    about: "The seeded account and app, with the credentials to connect them.",
    example: "curl {url}/_emulator/info",
    handle: ({ world }, context) => context.json(infoOf(world)),
  },
  ...clockEndpoints,
  dueEndpoint,
  memberList,
  ...userActions,
  ...userSessions,
  ...accountActions,
  userLicences,
  ...scheduledLists,
  ...instanceActions,
  ...phoneEndpoints,
  ...snapshotEndpoints,
  {
    method: "POST",
    path: "/reset",
    about: "Back to the scene it began with: what has happened since, logs and faults are forgotten, credentials stay.",
    example: "curl -X POST {url}/_emulator/reset",
    async handle({ reset }, context) {
      await reset();
      return context.json({ status: "reset" });
    },
  },
  {
    method: "GET",
    path: "/requests",
    about: "The last thousand requests to the API, oldest first, secrets masked. Status 0: the connection was cut.",
    example: "curl {url}/_emulator/requests",
    handle: ({ requests }, context) => context.json({ requests: requests.list() }),
  },
  ...webhookEndpoints,
  ...faultEndpoints,
];
