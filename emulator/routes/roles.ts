import { z } from "zod";
import { operation } from "../api/operation.ts";
import { pageOf } from "../api/pages.ts";
import { paging } from "../api/query.ts";
import { assignRole, findRole, membersOfRole, withdrawRole } from "../rules/users/role-members.ts";
import { roles as allRoles } from "../rules/users/roles.ts";
import { zoomTime } from "../rules/zoom-time.ts";

const mayRead = ["role:read:admin", "role:write:admin"];
const mayWrite = ["role:write:admin"];

/** A member is named by id or, for want of it, by address. */
const membersBody = z.object({
  members: z
    .array(z.union([z.object({ id: z.string() }), z.object({ email: z.string() })]))
    .min(1)
    .max(30),
});

export const roles = [
  operation({
    id: "roles",
    method: "GET",
    path: "/roles",
    label: "MEDIUM",
    scopes: { granular: ["role:read:list_roles", "role:read:list_roles:admin"], classic: mayRead },
    query: z.object({ type: z.enum(["common", "iq"]).default("common") }),
    success: 200,
    handle({ world, query }) {
      const known = query.type === "common" ? allRoles : [];
      const rows = known.map((role) => {
        const { id, name, description } = role;
        return { id, name, description, total_members: membersOfRole(world, role).length };
      });
      return { total_records: rows.length, roles: rows };
    },
  }),

  operation({
    id: "roleMembers",
    method: "GET",
    path: "/roles/{roleId}/members",
    label: "MEDIUM",
    scopes: { granular: ["role:read:list_members", "role:read:list_members:admin"], classic: mayRead },
    query: z.object(paging(300)),
    success: 200,
    handle({ world, params, query }) {
      const members = membersOfRole(world, findRole(params.roleId));
      const { page, rows } = pageOf(`members of role ${params.roleId}`, members, query, world.clock.now());
      return {
        ...page,
        members: rows.map(({ id, email, first_name, last_name, type, dept = "" }) => {
          return { id, email, first_name, last_name, type, department: dept };
        }),
      };
    },
  }),

  operation({
    id: "AddRoleMembers",
    method: "POST",
    path: "/roles/{roleId}/members",
    label: "MEDIUM",
    scopes: { granular: ["role:write:member", "role:write:member:admin"], classic: mayWrite },
    body: membersBody,
    success: 201,
    handle({ world, params, body }) {
      const named = body.members.map((member) => ("id" in member ? member.id : member.email));
      const given = assignRole(world, findRole(params.roleId), named);
      return { ids: given.map(({ id }) => id).join(","), add_at: zoomTime(world.clock.now()) };
    },
  }),

  operation({
    id: "roleMemberDelete",
    method: "DELETE",
    path: "/roles/{roleId}/members/{memberId}",
    label: "LIGHT",
    scopes: { granular: ["role:delete:member", "role:delete:member:admin"], classic: mayWrite },
    success: 204,
    handle: ({ world, params }) => withdrawRole(world, findRole(params.roleId), params.memberId),
  }),
];
