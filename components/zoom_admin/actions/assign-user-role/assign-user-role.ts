import { assignUserRole } from "../../common/users/assign-user-role.ts";
import { checkedProps } from "../../common/input/checked-props.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { assignRole } from "../../common/operations/roles.ts";
import { roleChoice } from "../../common/props/role.ts";
import { roleId, userId } from "../../common/schemas/ids.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-assign-user-role",
  name: "Assign User Role",
  description: `Gives a user a role in place of the one they have. ${documentation(assignRole)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: false, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    userId: { propDefinition: [zoomAdmin, "userId"] },
    ...roleChoice,
  },
  async run({ $ }) {
    const wish = checkedProps(this, { userId, roleId });
    const changed = await assignUserRole(this.zoomAdmin, $, wish);
    $.export(
      "$summary",
      changed ? `Gave ${wish.userId} the role ${wish.roleId}` : `${wish.userId} had the role ${wish.roleId} already`,
    );
    return { ...wish, changed };
  },
});
