import { checkedProps } from "../../common/input/checked-props.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { updateUserPassword } from "../../common/operations/user-credentials.ts";
import { userId } from "../../common/schemas/ids.ts";
import { password } from "../../common/schemas/password.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

/** A changed password may have 31 characters, a new user's 32. */
const changedPassword = () => password().refine((given) => given.length < 32, "must have 8 to 31 characters");

export default defineZoomAction({
  key: "zoom_admin-update-user-password",
  name: "Update User Password",
  description: `Sets the password of a user who signs in with their e-mail address. ${documentation(updateUserPassword)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: false, destructiveHint: true, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    userId: { propDefinition: [zoomAdmin, "userId"] },
    password: {
      type: "string",
      label: "Password",
      description: "8 to 31 characters with letters of both cases and a digit; the account may ask for more",
      secret: true,
    },
  },
  async run({ $ }) {
    const { userId: user, ...data } = checkedProps(this, { userId, password: changedPassword });
    await this.zoomAdmin.request(updateUserPassword, { $, path: { userId: user }, data });
    $.export("$summary", `Set the password of ${user}`);
    return { userId: user };
  },
});
