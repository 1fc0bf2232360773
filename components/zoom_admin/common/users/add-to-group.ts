import type { Step } from "../define.ts";
import { addGroupMembers } from "../operations/groups.ts";
import { named } from "../wording/people.ts";
import { inPortions } from "../portions.ts";
import type { ZoomClient } from "../request.ts";

/** Zoom takes so many members with one request. */
const MEMBERS_AT_ONCE = 30;

/** Puts users into a group. Returns the ids of those whom Zoom says it added; who was a member stays one. */
export async function addToGroup(
  zoom: ZoomClient,
  $: Step,
  { groupId, userIds }: { groupId: string; userIds: readonly string[] },
): Promise<string[]> {
  const answers = await inPortions(userIds, MEMBERS_AT_ONCE, (few) =>
    zoom.request(addGroupMembers, { $, path: { groupId }, data: { members: few.map(named) } }),
  );
  return answers.flatMap(({ ids = "" }) => ids.split(",").filter(Boolean));
}
