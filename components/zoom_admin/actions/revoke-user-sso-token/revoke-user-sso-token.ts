import { checkedProps } from "../../common/input/checked-props.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { revokeUserSsoToken } from "../../common/operations/user-credentials.ts";
import { userId } from "../../common/schemas/ids.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-revoke-user-sso-token",
  name: "Revoke User SSO Token",
  description: `Signs a user out of Zoom wherever single sign-on has signed them in. ${documentation(revokeUserSsoToken)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: false, destructiveHint: true, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    userId: { propDefinition: [zoomAdmin, "userId"] },
  },
  async run({ $ }) {
    const path = checkedProps(this, { userId });
    await this.zoomAdmin.request(revokeUserSsoToken, { $, path });
    $.export("$summary", `Signed ${path.userId} out`);
    return { ...path, revoked: true };
  },
});
