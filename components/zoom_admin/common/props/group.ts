import type { OptionPage, Props } from "../define.ts";
import { ConfigurationError } from "../errors/causes.ts";
import { listGroupMembers, listGroups } from "../operations/groups.ts";
import { nameAndAddress } from "./option-labels.ts";
import { optionPage, type OptionRequest } from "./options.ts";
import { pagesOf } from "../pages.ts";
import type { ZoomClient } from "../request.ts";

/** One of the account's groups. */
export const groupChoice = {
  groupId: {
    type: "string",
    label: "Group",
    description: "A group of the account: choose one, or give a group id",
    useQuery: true,
    options(this: { zoomAdmin: ZoomClient }, request: OptionRequest): Promise<OptionPage> {
      const fetch = pagesOf(this.zoomAdmin, listGroups, {});
      return optionPage(request, {
        fetch,
        rows: ({ groups }) => groups,
        option: ({ id, name }) => ({ label: name, value: id }),
      });
    },
  },
} as const satisfies Props;

/** One of the members of the chosen group. */
export const memberChoice = {
  memberId: {
    type: "string",
    label: "Member",
    description: "A member of the group: choose one, or give a user id",
    useQuery: true,
    options(this: { zoomAdmin: ZoomClient; groupId?: string }, request: OptionRequest): Promise<OptionPage> {
      const { zoomAdmin: zoom, groupId } = this;
      if (!groupId) throw new ConfigurationError("Choose the group first, so that its members can be listed.");
      const fetch = pagesOf(zoom, listGroupMembers, { path: { groupId } });
      return optionPage(request, {
        fetch,
        rows: ({ members }) => members,
        option: (member) => ({ label: nameAndAddress(member), value: member.id }),
      });
    },
  },
} as const satisfies Props;
