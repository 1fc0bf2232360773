import { checkedProps } from "../../common/input/checked-props.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { MemberNotFoundError } from "../../common/errors/causes.ts";
import { removeGroupMember } from "../../common/operations/groups.ts";
import { groupChoice, memberChoice } from "../../common/props/group.ts";
import { groupId, userId } from "../../common/schemas/ids.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-remove-group-member",
  name: "Remove Group Member",
  description: `Takes a user out of a group; the user stays in the account. ${documentation(removeGroupMember)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: false, destructiveHint: true, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    ...groupChoice,
    ...memberChoice,
  },
  async run({ $ }) {
    const path = checkedProps(this, { groupId, memberId: userId });
    const who = `${path.memberId} out of the group`;
    try {
      await this.zoomAdmin.request(removeGroupMember, { $, path });
      $.export("$summary", `Took ${who}`);
      return { ...path, removed: true };
    } catch (error) {
      if (!(error instanceof MemberNotFoundError && $.context.replay)) throw error;
      $.export("$summary", `An earlier attempt of this step had taken ${who} already`);
      return { ...path, removed: false };
    }
  },
});
