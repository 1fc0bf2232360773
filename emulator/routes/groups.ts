import { z } from "zod";
import { groupRefusals } from "../refusals/groups.ts";
import { operation } from "../api/operation.ts";
import { pageOf } from "../api/pages.ts";
import { paging } from "../api/query.ts";
import type { Group } from "../entities/group.ts";
import {
  addMembers,
  createGroup,
  deleteGroup,
  findGroup,
  membersOf,
  removeMember,
  renameGroup,
  requirePaid,
} from "../rules/users/groups.ts";
import { zoomTime } from "../rules/zoom-time.ts";
import type { World } from "../world.ts";

const mayRead = ["group:read:admin", "group:write:admin"];
const mayWrite = ["group:write:admin"];

const groupBody = z.object({ name: z.string().optional() });

const membersBody = z.object({
  members: z.array(z.object({ id: z.string().optional(), email: z.string().optional() })).max(30),
});

const counted = ({ store }: World, { id, name }: Group) => ({
  id,
  name,
  total_members: store.membershipsByGroup.all(id).length,
});

export const groups = [
  operation({
    id: "groups",
    method: "GET",
    path: "/groups",
    label: "MEDIUM",
    scopes: { granular: ["group:read:list_groups:admin"], classic: mayRead },
    query: z.object(paging(300)),
    success: 200,
    handle({ world, query }) {
      requirePaid(world);
      const { page, rows } = pageOf("groups", world.store.groups.values(), query, world.clock.now());
      const { total_records, next_page_token } = page;
      return { total_records, next_page_token, groups: rows.map((group) => counted(world, group)) };
    },
  }),

  operation({
    id: "groupCreate",
    method: "POST",
    path: "/groups",
    label: "LIGHT",
    scopes: { granular: ["group:write:group:admin"], classic: mayWrite },
    body: groupBody,
    success: 201,
    handle: ({ world, body }) => counted(world, createGroup(world, nameIn(body))),
  }),

  operation({
    id: "group",
    method: "GET",
    path: "/groups/{groupId}",
    label: "LIGHT",
    scopes: { granular: ["group:read:group:admin"], classic: mayRead },
    success: 200,
    handle: ({ world, params }) => counted(world, findGroup(world, params.groupId)),
  }),

  operation({
    id: "groupUpdate",
    method: "PATCH",
    path: "/groups/{groupId}",
    label: "LIGHT",
    scopes: { granular: ["group:update:group:admin"], classic: mayWrite },
    body: groupBody,
    success: 204,
    handle: ({ world, params, body }) => renameGroup(world, findGroup(world, params.groupId), nameIn(body)),
  }),

  operation({
    id: "groupDelete",
    method: "DELETE",
    path: "/groups/{groupId}",
    label: "LIGHT",
    scopes: { granular: ["group:delete:group:admin"], classic: mayWrite },
    success: 204,
    handle: ({ world, params }) => deleteGroup(world, findGroup(world, params.groupId)),
  }),

  operation({
    id: "groupMembers",
    method: "GET",
    path: "/groups/{groupId}/members",
    label: "MEDIUM",
    scopes: { granular: ["group:read:list_members:admin"], classic: mayRead },
    query: z.object(paging(2000)),
    success: 200,
    handle({ world, params, query }) {
      const members = membersOf(world, findGroup(world, params.groupId));
      const { page, rows } = pageOf(`members of ${params.groupId}`, members, query, world.clock.now());
      return {
        ...page,
        members: rows.map(({ id, email, first_name, last_name, type }) => ({ id, email, first_name, last_name, type })),
      };
    },
  }),

  operation({
    id: "groupMembersCreate",
    method: "POST",
    path: "/groups/{groupId}/members",
    label: "MEDIUM",
    scopes: { granular: ["group:write:member:admin"], classic: mayWrite },
    body: membersBody,
    success: 201,
    handle({ world, params, body }) {
      const added = addMembers(world, findGroup(world, params.groupId), body.members);
      return { ids: added.map(({ id }) => id).join(","), added_at: zoomTime(world.clock.now()) };
    },
  }),

  operation({
    id: "groupMembersDelete",
    method: "DELETE",
    path: "/groups/{groupId}/members/{memberId}",
    label: "LIGHT",
    scopes: { granular: ["group:delete:member:admin"], classic: mayWrite },
    success: 204,
    handle: ({ world, params }) => removeMember(world, findGroup(world, params.groupId), params.memberId),
  }),
];

function nameIn({ name }: z.output<typeof groupBody>): string {
  if (!name) throw groupRefusals.noName();
  return name;
}
