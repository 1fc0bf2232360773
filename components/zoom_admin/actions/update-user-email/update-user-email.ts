import { checkedProps } from "../../common/input/checked-props.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { updateUserEmail } from "../../common/operations/user-credentials.ts";
import { email } from "../../common/schemas/email.ts";
import { userId } from "../../common/schemas/ids.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-update-user-email",
  name: "Update User Email",
  description: `Gives a user another e-mail address, of a managed domain of the account; at most three times in 24 hours. ${documentation(updateUserEmail)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: false, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    userId: { propDefinition: [zoomAdmin, "userId"] },
    email: {
      type: "string",
      label: "New E-Mail Address",
      description: "Unused so far, and of one of the account's managed domains",
    },
  },
  async run({ $ }) {
    const { userId: user, ...data } = checkedProps(this, { userId, email });
    await this.zoomAdmin.request(updateUserEmail, { $, path: { userId: user }, data });
    $.export("$summary", `Changed the address of ${user} to ${data.email}`);
    return { userId: user, ...data };
  },
});
