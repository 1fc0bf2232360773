import { userProfile, userStatus } from "../errors/user-profile.ts";
import { busyUser, licences, newUser, removal, someUser } from "../errors/users.ts";
import type { EmailCheck, User, UserPage, UserSummary } from "../resources/users.ts";
import { json, nothing, type Operation } from "./operation.ts";

const docs = "users/#tag/users";
const reads = ["user:read:admin", "user:read"];
const writes = ["user:write:admin", "user:write"];

export const createUser = {
  failure: "The user was not created",
  method: "POST",
  path: "/users",
  rate: "light",
  scopes: { granular: ["user:write:user:admin"], classic: writes },
  docs,
  refusals: [newUser, licences, someUser],
  answer: json<User>,
} as const satisfies Operation;

export const listUsers = {
  failure: "The users could not be listed",
  method: "GET",
  path: "/users",
  rate: "medium",
  scopes: { granular: ["user:read:list_users:admin"], classic: reads },
  docs,
  refusals: [],
  answer: json<UserPage>,
} as const satisfies Operation;

export const getUser = {
  failure: "The user could not be read",
  method: "GET",
  path: "/users/{userId}",
  rate: "light",
  scopes: { granular: ["user:read:user:admin", "user:read:user"], classic: reads },
  docs,
  refusals: [someUser],
  answer: json<User>,
} as const satisfies Operation;

export const updateUser = {
  failure: "The user was not changed",
  method: "PATCH",
  path: "/users/{userId}",
  rate: "light",
  scopes: { granular: ["user:update:user:admin", "user:update:user"], classic: writes },
  docs,
  refusals: [userProfile, licences, busyUser, someUser],
  answer: nothing,
} as const satisfies Operation;

export const deleteUser = {
  failure: "The user was not removed",
  method: "DELETE",
  path: "/users/{userId}",
  rate: "light",
  scopes: { granular: ["user:delete:user:admin", "user:delete:user"], classic: writes },
  docs,
  refusals: [removal, busyUser, someUser],
  answer: nothing,
} as const satisfies Operation;

export const updateUserStatus = {
  failure: "The user's status was not changed",
  method: "PUT",
  path: "/users/{userId}/status",
  rate: "light",
  scopes: { granular: ["user:update:status:admin", "user:update:status"], classic: writes },
  docs,
  refusals: [userStatus, licences, busyUser, someUser],
  answer: nothing,
} as const satisfies Operation;

export const checkUserEmail = {
  failure: "The e-mail address could not be looked up",
  method: "GET",
  path: "/users/email",
  rate: "light",
  scopes: { granular: ["user:read:email:admin", "user:read:email"], classic: reads },
  docs,
  refusals: [someUser],
  answer: json<EmailCheck>,
} as const satisfies Operation;

export const getUserSummary = {
  failure: "The users could not be counted",
  method: "GET",
  path: "/users/summary",
  rate: "medium",
  scopes: { granular: ["user:read:summary:admin"], classic: reads },
  docs,
  refusals: [],
  answer: json<UserSummary>,
} as const satisfies Operation;
