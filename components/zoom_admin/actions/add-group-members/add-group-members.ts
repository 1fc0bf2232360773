import { addToGroup } from "../../common/users/add-to-group.ts";
import { checkedProps } from "../../common/input/checked-props.ts";
import { counted } from "../../common/wording/counted.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { addGroupMembers } from "../../common/operations/groups.ts";
import { groupChoice } from "../../common/props/group.ts";
import { groupId, userIds } from "../../common/schemas/ids.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-add-group-members",
  name: "Add Group Members",
  description: `Puts users into a group, 30 with each request. ${documentation(addGroupMembers)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: false, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    ...groupChoice,
    userIds: {
      propDefinition: [zoomAdmin, "hostId"],
      type: "string[]",
      label: "Users",
      description: "Who joins the group: choose them, or give user ids or e-mail addresses",
    },
  },
  async run({ $ }) {
    const wish = checkedProps(this, { groupId, userIds });
    const ids = await addToGroup(this.zoomAdmin, $, wish);
    const others = wish.userIds.length - ids.length;
    const rest = others > 0 ? `; Zoom passed over ${others}, who were members already or are no active users` : "";
    $.export("$summary", `Added ${counted(ids.length, "user")} to the group${rest}`);
    return { groupId: wish.groupId, added: ids };
  },
});
