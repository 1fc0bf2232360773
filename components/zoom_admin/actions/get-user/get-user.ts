import { checkedProps } from "../../common/input/checked-props.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { getUser } from "../../common/operations/users.ts";
import { nameAndAddress } from "../../common/props/option-labels.ts";
import { userId } from "../../common/schemas/ids.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-get-user",
  name: "Get User",
  description: `Reads a user of the account, pending or not, by id or e-mail address. ${documentation(getUser)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    userId: { propDefinition: [zoomAdmin, "userId"] },
  },
  async run({ $ }) {
    const path = checkedProps(this, { userId });
    const user = await this.zoomAdmin.request(getUser, { $, path });
    $.export(
      "$summary",
      `Read ${nameAndAddress({ ...user, email: user.email ?? path.userId })}; ${user.status ?? "status unknown"}`,
    );
    return user;
  },
});
