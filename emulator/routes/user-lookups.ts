import { z } from "zod";
import { operation } from "../api/operation.ts";
import { userRefusals } from "../refusals/users.ts";
import { signsInByEmail } from "../rules/users/login-types.ts";
import { findUser, userOfAddress } from "../rules/users/find-user.ts";
import { roleOf } from "../rules/users/roles.ts";
import { userSummary } from "../rules/users/user-summary.ts";
import { mayReadUsers } from "../scopes/users.ts";

/** Questions about users. Those without an id in their path must be routed before GET /users/{userId}. */
export const userLookups = [
  operation({
    id: "userEmail",
    method: "GET",
    path: "/users/email",
    label: "LIGHT",
    scopes: { granular: ["user:read:email", "user:read:email:admin"], classic: mayReadUsers },
    query: z.object({ email: z.string().optional() }),
    success: 200,
    handle({ world, query: { email } }) {
      if (!email) throw userRefusals.emailRequired();
      const user = userOfAddress(world, email);
      return { existed_email: user !== undefined && signsInByEmail(user) };
    },
  }),

  operation({
    id: "userSummary",
    method: "GET",
    path: "/users/summary",
    label: "MEDIUM",
    scopes: { granular: ["user:read:summary:admin"], classic: mayReadUsers },
    success: 200,
    handle: ({ world }) => userSummary(world),
  }),

  operation({
    id: "userPermission",
    method: "GET",
    path: "/users/{userId}/permissions",
    label: "LIGHT",
    scopes: {
      granular: ["user:read:list_permissions", "user:read:list_permissions:admin"],
      classic: [...mayReadUsers, "user_profile"],
    },
    success: 200,
    handle: ({ world, params }) => ({ permissions: roleOf(findUser(world, params.userId)).permissions }),
  }),
];
