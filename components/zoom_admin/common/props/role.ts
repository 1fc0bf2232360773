import type { OptionPage, Props } from "../define.ts";
import { listRoles } from "../operations/roles.ts";
import { optionPage, type OptionRequest } from "./options.ts";
import type { ZoomClient } from "../request.ts";

/** One of the account's roles; Zoom lists them all at once. */
export const roleChoice = {
  roleId: {
    type: "string",
    label: "Role",
    description: "A role of the account: choose one, or give a role id. 2 is Zoom's own role Member",
    useQuery: true,
    options(this: { zoomAdmin: ZoomClient }, request: OptionRequest): Promise<OptionPage> {
      return optionPage(request, {
        fetch: () => this.zoomAdmin.request(listRoles, {}),
        rows: ({ roles }) => roles,
        option: ({ id, name }) => ({ label: name, value: id }),
      });
    },
  },
} as const satisfies Props;
