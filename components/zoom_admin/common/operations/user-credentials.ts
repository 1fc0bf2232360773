import { newEmail, newPassword } from "../errors/user-credentials.ts";
import { someUser } from "../errors/users.ts";
import { nothing, type Operation } from "./operation.ts";

const docs = "users/#tag/users";
const writes = ["user:write:admin", "user:write"];

export const updateUserEmail = {
  failure: "The user's e-mail address was not changed",
  method: "PUT",
  path: "/users/{userId}/email",
  rate: "light",
  perDay: "Zoom lets a user's address be changed three times a day at most",
  scopes: { granular: ["user:update:email:admin", "user:update:email"], classic: writes },
  docs,
  refusals: [newEmail, someUser],
  answer: nothing,
} as const satisfies Operation;

export const updateUserPassword = {
  failure: "The user's password was not changed",
  method: "PUT",
  path: "/users/{userId}/password",
  rate: "medium",
  scopes: { granular: ["user:update:password:admin", "user:update:password"], classic: writes },
  docs,
  refusals: [newPassword, someUser],
  answer: nothing,
} as const satisfies Operation;

export const revokeUserSsoToken = {
  failure: "The user was not signed out",
  method: "DELETE",
  path: "/users/{userId}/token",
  rate: "light",
  scopes: { granular: ["user:delete:token:admin", "user:delete:token"], classic: writes },
  docs,
  refusals: [someUser],
  answer: nothing,
} as const satisfies Operation;
