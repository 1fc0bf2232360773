import { newGroup, someGroup, someMember } from "../errors/groups.ts";
import type { Group, GroupMemberPage, GroupPage, MembersAdded } from "../resources/groups.ts";
import { json, nothing, type Operation } from "./operation.ts";

const docs = "users/#tag/groups";
const reads = ["group:read:admin"];
const writes = ["group:write:admin"];

export const listGroups = {
  failure: "The groups could not be listed",
  method: "GET",
  path: "/groups",
  rate: "medium",
  scopes: { granular: ["group:read:list_groups:admin"], classic: reads },
  docs,
  refusals: [],
  answer: json<GroupPage>,
} as const satisfies Operation;

export const createGroup = {
  failure: "The group was not created",
  method: "POST",
  path: "/groups",
  rate: "light",
  scopes: { granular: ["group:write:group:admin"], classic: writes },
  docs,
  refusals: [newGroup],
  answer: json<Group>,
} as const satisfies Operation;

export const listGroupMembers = {
  failure: "The group's members could not be listed",
  method: "GET",
  path: "/groups/{groupId}/members",
  rate: "medium",
  scopes: { granular: ["group:read:list_members:admin"], classic: reads },
  docs,
  refusals: [someGroup],
  answer: json<GroupMemberPage>,
} as const satisfies Operation;

export const addGroupMembers = {
  failure: "The members were not added to the group",
  method: "POST",
  path: "/groups/{groupId}/members",
  rate: "medium",
  scopes: { granular: ["group:write:member:admin"], classic: writes },
  docs,
  refusals: [someGroup],
  answer: json<MembersAdded>,
} as const satisfies Operation;

export const removeGroupMember = {
  failure: "The member was not taken out of the group",
  method: "DELETE",
  path: "/groups/{groupId}/members/{memberId}",
  rate: "light",
  scopes: { granular: ["group:delete:member:admin"], classic: writes },
  docs,
  refusals: [someMember, someGroup],
  answer: nothing,
} as const satisfies Operation;
