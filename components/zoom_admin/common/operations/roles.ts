import { someMember } from "../errors/groups.ts";
import { someRole } from "../errors/roles.ts";
import { someUser } from "../errors/users.ts";
import type { RoleAssigned, RoleList } from "../resources/roles.ts";
import { json, nothing, type Operation } from "./operation.ts";

const docs = "accounts/#tag/roles";
const writes = ["role:write:admin"];

export const listRoles = {
  failure: "The roles could not be listed",
  method: "GET",
  path: "/roles",
  rate: "medium",
  scopes: { granular: ["role:read:list_roles:admin", "role:read:list_roles"], classic: ["role:read:admin"] },
  docs,
  refusals: [],
  answer: json<RoleList>,
} as const satisfies Operation;

export const assignRole = {
  failure: "The role was not assigned",
  method: "POST",
  path: "/roles/{roleId}/members",
  rate: "medium",
  scopes: { granular: ["role:write:member:admin", "role:write:member"], classic: writes },
  docs,
  refusals: [someRole, someUser],
  answer: json<RoleAssigned>,
} as const satisfies Operation;

export const withdrawRole = {
  failure: "The role was not withdrawn",
  method: "DELETE",
  path: "/roles/{roleId}/members/{memberId}",
  rate: "light",
  scopes: { granular: ["role:delete:member:admin", "role:delete:member"], classic: writes },
  docs,
  refusals: [someRole, someMember, someUser],
  answer: nothing,
} as const satisfies Operation;
