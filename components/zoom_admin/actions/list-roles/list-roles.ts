import { counted } from "../../common/wording/counted.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { listRoles } from "../../common/operations/roles.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-list-roles",
  name: "List Roles",
  description: `Lists the roles of the account, Zoom's own and those made in it. ${documentation(listRoles)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: { zoomAdmin },
  async run({ $ }) {
    const { roles = [] } = await this.zoomAdmin.request(listRoles, { $ });
    $.export("$summary", `Listed ${counted(roles.length, "role")}`);
    return roles;
  },
});
