import { checked } from "../../common/input/check.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { deleteUser } from "../../common/operations/users.ts";
import { transferProps } from "../../common/props/transfer.ts";
import { removeUser } from "../../common/users/remove-user.ts";
import { removal } from "../../common/schemas/removal.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

const outcomes = {
  disassociate: "Unlinked {user} from the account",
  delete: "Deleted {user} for good",
  "already gone": "{user} was gone already, removed by an earlier attempt of this step",
};

export default defineZoomAction({
  key: "zoom_admin-delete-user",
  name: "Delete User",
  description: `Unlinks a user from the account or deletes them for good, passing on what they own. ${documentation(deleteUser)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: false, destructiveHint: true, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    userId: { propDefinition: [zoomAdmin, "userId"] },
    action: {
      type: "string",
      label: "Action",
      description: "What becomes of the user",
      options: [
        {
          value: "automatic",
          label: "Automatic: unlink, or delete where Zoom does not unlink (managed domain, API user)",
        },
        {
          value: "disassociate",
          label: "Disassociate: unlink; the person keeps a free Zoom of their own. The only way for a pending user",
        },
        { value: "delete", label: "Delete: for good, with all that is not passed on. Not for a pending user" },
      ],
      optional: true,
      default: "automatic",
    },
    ...transferProps,
  },
  async run({ $ }) {
    const { userId, action, transferEmail, transfer } = this;
    const wish = checked(removal(), { userId, action, transferEmail: transferEmail || undefined, transfer });
    const removed = await removeUser(this.zoomAdmin, $, wish);
    $.export("$summary", outcomes[removed].replace("{user}", wish.userId));
    return { userId: wish.userId, removed, ...(wish.transferEmail ? { transferredTo: wish.transferEmail } : {}) };
  },
});
