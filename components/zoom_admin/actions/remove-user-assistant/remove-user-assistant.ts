import { checkedProps } from "../../common/input/checked-props.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { removeAssistant } from "../../common/operations/assistants.ts";
import { assistantChoice } from "../../common/props/assistant.ts";
import { userId } from "../../common/schemas/ids.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-remove-user-assistant",
  name: "Remove User Assistant",
  description: `Ends somebody's right to schedule meetings for a user. ${documentation(removeAssistant)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: false, destructiveHint: true, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    userId: { propDefinition: [zoomAdmin, "userId"] },
    ...assistantChoice,
  },
  async run({ $ }) {
    const path = checkedProps(this, { userId, assistantId: userId });
    await this.zoomAdmin.request(removeAssistant, { $, path });
    $.export("$summary", `${path.assistantId} no longer schedules for ${path.userId}`);
    return { ...path, removed: true };
  },
});
