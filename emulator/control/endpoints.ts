import { infoOf } from "../info.ts";
import { clockEndpoints } from "./clock-endpoints.ts";
import { accountActions } from "./account-actions.ts";
import { controlBody } from "./control-body.ts";
import type { ControlEndpoint } from "./endpoint.ts";
import { faultSchema } from "./faults.ts";
import { instanceActions } from "./instance-actions.ts";
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
  ...userActions,
  ...userSessions,
  ...accountActions,
  userLicences,
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
  {
    method: "GET",
    path: "/faults",
    about: "The faults that lie in wait, with how many matching requests each has seen.",
    example: "curl {url}/_emulator/faults",
    handle: ({ faults }, context) => context.json({ faults: faults.list() }),
  },
  {
    method: "POST",
    path: "/faults",
    about:
      "Lays a fault in wait. match: method, path (* for anything), nth, times. effect: status with body and headers, " +
      "delay_ms, hold_ms (Zoom acted, the answer waits), truncate (Zoom acted, half of the answer arrives), " +
      "reset: before-commit or after-commit (Zoom acted, the answer is lost).",
    example: `curl {url}/_emulator/faults -d '{"match":{"method":"POST","path":"/v2/users"},"effect":{"reset":"after-commit"}}'`,
    async handle({ faults }, context) {
      return context.json(faults.add(await controlBody(faultSchema, context)), 201);
    },
  },
  {
    method: "DELETE",
    path: "/faults",
    about: "Takes all faults back.",
    example: "curl -X DELETE {url}/_emulator/faults",
    handle({ faults }, context) {
      faults.clear();
      return context.body(null, 204);
    },
  },
];
