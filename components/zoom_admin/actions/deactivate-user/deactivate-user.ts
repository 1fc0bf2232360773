import { checkedProps } from "../../common/input/checked-props.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { updateUserStatus } from "../../common/operations/users.ts";
import { userId } from "../../common/schemas/ids.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-deactivate-user",
  name: "Deactivate User",
  description: `Keeps a user from signing in, and frees their licence; what they own stays. ${documentation(updateUserStatus)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: false, destructiveHint: true, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    userId: { propDefinition: [zoomAdmin, "userId"] },
  },
  async run({ $ }) {
    const path = checkedProps(this, { userId });
    await this.zoomAdmin.request(updateUserStatus, { $, path, data: { action: "deactivate" } });
    $.export("$summary", `Deactivated ${path.userId}`);
    return { ...path, status: "inactive" };
  },
});
