import { checkedProps } from "../../common/input/checked-props.ts";
import { counted } from "../../common/wording/counted.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { listAssistants } from "../../common/operations/assistants.ts";
import { userId } from "../../common/schemas/ids.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-list-user-assistants",
  name: "List User Assistants",
  description: `Lists who may schedule meetings for a user. ${documentation(listAssistants)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    userId: { propDefinition: [zoomAdmin, "userId"] },
  },
  async run({ $ }) {
    const path = checkedProps(this, { userId });
    const { assistants = [] } = await this.zoomAdmin.request(listAssistants, { $, path });
    $.export("$summary", `Listed ${counted(assistants.length, "assistant")} of ${path.userId}`);
    return assistants;
  },
});
