import { features } from "../errors/user-settings.ts";
import { someUser } from "../errors/users.ts";
import type { UserSettings } from "../resources/users.ts";
import { json, nothing, type Operation } from "./operation.ts";

const docs = "users/#tag/users";
const reads = ["user:read:admin", "user:read"];
const writes = ["user:write:admin", "user:write"];

export const getUserSettings = {
  failure: "The user's settings could not be read",
  method: "GET",
  path: "/users/{userId}/settings",
  rate: "medium",
  scopes: { granular: ["user:read:settings:admin", "user:read:settings"], classic: reads },
  docs,
  refusals: [someUser],
  answer: json<UserSettings>,
} as const satisfies Operation;

export const updateUserSettings = {
  failure: "The user's settings were not changed",
  method: "PATCH",
  path: "/users/{userId}/settings",
  rate: "medium",
  scopes: { granular: ["user:update:settings:admin", "user:update:settings"], classic: writes },
  docs,
  refusals: [features, someUser],
  answer: nothing,
} as const satisfies Operation;
