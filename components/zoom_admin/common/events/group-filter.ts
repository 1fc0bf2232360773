import { groupChoice } from "../props/group.ts";
import { isAmong, type Filter } from "./filters.ts";

/** By the group an event is about. */
export const groups: Filter<{ object: { id: string } }> = {
  prop: {
    ...groupChoice.groupId,
    type: "string[]",
    label: "Groups",
    description: "Emit only what concerns these groups. Leave it empty for all of them.",
    optional: true,
  },
  passes: ({ object }, chosen: string[]) => isAmong(chosen, object.id),
};
