import { z } from "zod";
import { operation } from "../api/operation.ts";
import { integer } from "../api/query.ts";
import { changeEmail } from "../rules/users/change-email.ts";
import { changePassword } from "../rules/users/change-password.ts";
import { findJoinedUser } from "../rules/users/find-user.ts";
import { endSession } from "../rules/users/sessions.ts";
import { userToken } from "../rules/users/user-token.ts";
import { mayReadUsers, mayWriteUsers } from "../scopes/users.ts";
import { emailAddress } from "../schemas/users.ts";

const secondsPerYear = 31_536_000;

/** What a user signs in with, and the tokens in a user's name. */
export const userCredentials = [
  operation({
    id: "userEmailUpdate",
    method: "PUT",
    path: "/users/{userId}/email",
    label: "LIGHT",
    scopes: { granular: ["user:update:email", "user:update:email:admin"], classic: mayWriteUsers },
    body: z.object({ email: emailAddress }),
    success: 204,
    handle: ({ world, params, body }) => changeEmail(world, findJoinedUser(world, params.userId), body.email),
  }),

  operation({
    id: "userPassword",
    method: "PUT",
    path: "/users/{userId}/password",
    label: "MEDIUM",
    scopes: { granular: ["user:update:password", "user:update:password:admin"], classic: mayWriteUsers },
    body: z.object({ password: z.string().max(31) }),
    success: 204,
    handle: ({ world, params, body }) => changePassword(world, findJoinedUser(world, params.userId), body.password),
  }),

  operation({
    id: "userToken",
    method: "GET",
    path: "/users/{userId}/token",
    label: "LIGHT",
    scopes: {
      granular: ["user:read:token", "user:read:token:admin"],
      classic: [...mayReadUsers, "user_profile"],
    },
    query: z.object({
      type: z.enum(["token", "zak", "onbehalf"]).default("token"),
      ttl: integer({ min: 1, max: secondsPerYear }).optional(),
      meeting_id: z.string().optional(),
    }),
    success: 200,
    handle: ({ world, params, query: { type, ttl, meeting_id } }) => ({
      token: userToken(world, findJoinedUser(world, params.userId), type, ttl, meeting_id),
    }),
  }),

  operation({
    id: "userSSOTokenDelete",
    method: "DELETE",
    path: "/users/{userId}/token",
    label: "LIGHT",
    scopes: { granular: ["user:delete:token", "user:delete:token:admin"], classic: mayWriteUsers },
    success: 204,
    handle: ({ world, params }) => endSession(world, findJoinedUser(world, params.userId)),
  }),
];
