import { checkedProps } from "../../common/input/checked-props.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { updateUserStatus } from "../../common/operations/users.ts";
import { userId } from "../../common/schemas/ids.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-activate-user",
  name: "Activate User",
  description: `Lets a deactivated user back in. Their licence does not come back with them. ${documentation(updateUserStatus)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: false, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    userId: { propDefinition: [zoomAdmin, "userId"] },
  },
  async run({ $ }) {
    const path = checkedProps(this, { userId });
    await this.zoomAdmin.request(updateUserStatus, { $, path, data: { action: "activate" } });
    $.export("$summary", `Activated ${path.userId}`);
    return { ...path, status: "active" };
  },
});
