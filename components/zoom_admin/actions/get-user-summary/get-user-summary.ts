import { counted } from "../../common/wording/counted.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { getUserSummary } from "../../common/operations/users.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-get-user-summary",
  name: "Get User Summary",
  description: `Counts the account's users by licence. ${documentation(getUserSummary)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: { zoomAdmin },
  async run({ $ }) {
    const summary = await this.zoomAdmin.request(getUserSummary, { $ });
    const { total_users_count = 0, licensed_users_count = 0, pending_users_count = 0 } = summary;
    $.export(
      "$summary",
      `Counted ${counted(total_users_count, "user")}: ${licensed_users_count} licensed, ${pending_users_count} pending`,
    );
    return summary;
  },
});
