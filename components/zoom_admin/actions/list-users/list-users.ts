import { checkedProps } from "../../common/input/checked-props.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { listUsers } from "../../common/operations/users.ts";
import { allRows } from "../../common/pages.ts";
import { userStatuses, type User } from "../../common/resources/users.ts";
import { text, word } from "../../common/schemas/coerced.ts";
import { maxResults } from "../../common/schemas/max-results.ts";
import { usersByStatus } from "../../common/users/users-by-status.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

const filters = {
  status: () => word([...userStatuses, "all"]).default("active"),
  roleId: () => text(64).optional(),
  maxResults,
};

export default defineZoomAction({
  key: "zoom_admin-list-users",
  name: "List Users",
  description: `Lists the users of the account, to the end unless limited. ${documentation(listUsers)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    status: {
      type: "string",
      label: "Status",
      description: "Which users. Zoom gives pending users no id in lists: go on with their e-mail address",
      options: [
        { value: "active", label: "Active" },
        { value: "inactive", label: "Inactive: deactivated" },
        { value: "pending", label: "Pending: invited, not accepted yet" },
        { value: "all", label: "All of these" },
      ],
      optional: true,
      default: "active",
    },
    roleId: { type: "string", label: "Role ID", description: "Only users of this role", optional: true },
    maxResults: { type: "integer", label: "Max Results", description: "At most so many users", optional: true, min: 1 },
  },
  async run({ $ }) {
    const { status, roleId, maxResults: limit } = checkedProps(this, filters);
    const statuses = status === "all" ? userStatuses : [status];
    const users = await allRows(
      {
        fetch: usersByStatus(this.zoomAdmin, statuses, { $, params: { role_id: roleId }, maxResults: limit }),
        rows: (page) => page.users,
        key: ({ id, email }: User) => id ?? email,
      },
      limit,
    );
    $.export(
      "$summary",
      `Listed ${users.length} ${status === "all" ? "" : `${status} `}${users.length === 1 ? "user" : "users"}`,
    );
    return users;
  },
});
