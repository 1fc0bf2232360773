import { z } from "zod";
import { operation } from "../api/operation.ts";
import { userRefusals } from "../refusals/users.ts";
import { settingsRefusals } from "../refusals/settings.ts";
import { validate } from "../api/validate.ts";
import type { User } from "../entities/user.ts";
import { findUser } from "../rules/users/find-user.ts";
import { changeUserSettings } from "../settings/change-settings.ts";
import { settingsOfUser } from "../settings/effective.ts";
import { changesOf } from "../settings/setting.ts";
import { userSettings as catalogue } from "../settings/user-settings.ts";
import { only } from "../settings/values.ts";
import type { World } from "../world.ts";
import { settingsQuery } from "./settings-query.ts";
import { mayReadUsers, mayWriteUsers } from "../scopes/users.ts";

export const userSettings = [
  operation({
    id: "userSettings",
    method: "GET",
    path: "/users/{userId}/settings",
    label: "MEDIUM",
    scopes: { granular: ["user:read:settings", "user:read:settings:admin"], classic: mayReadUsers },
    query: settingsQuery,
    success: 200,
    handle({ world, params, query: { option, custom_query_fields } }) {
      const settings = settingsOfUser(world, findSettledUser(world, params.userId), option);
      return custom_query_fields ? only(settings, custom_query_fields) : settings;
    },
  }),

  operation({
    id: "userSettingsUpdate",
    method: "PATCH",
    path: "/users/{userId}/settings",
    label: "MEDIUM",
    scopes: { granular: ["user:update:settings", "user:update:settings:admin"], classic: mayWriteUsers },
    query: settingsQuery.pick({ option: true }),
    body: z.looseObject({}),
    success: 204,
    handle({ world, params, query: { option }, body }) {
      const user = findSettledUser(world, params.userId);
      changeUserSettings(world, user, option, validate(changesOf(catalogue[option]), body));
    },
  }),
];

function findSettledUser(world: World, userId: string): User {
  const user = findUser(world, userId, userRefusals.invitationExpired);
  if (user.status === "pending") throw settingsRefusals.pending();
  return user;
}
