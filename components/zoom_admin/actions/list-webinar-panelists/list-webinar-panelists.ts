import { checkedProps } from "../../common/input/checked-props.ts";
import { counted } from "../../common/wording/counted.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { listWebinarPanelists } from "../../common/operations/webinar-people.ts";
import { webinarChoice } from "../../common/props/webinar.ts";
import { webinarId } from "../../common/schemas/ids.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-list-webinar-panelists",
  name: "List Webinar Panelists",
  description: `Lists who speaks in a webinar, each with a link of their own. ${documentation(listWebinarPanelists)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: { zoomAdmin, ...webinarChoice },
  async run({ $ }) {
    const path = checkedProps(this, { webinarId });
    const { panelists = [] } = await this.zoomAdmin.request(listWebinarPanelists, { $, path });
    $.export("$summary", `Listed ${counted(panelists.length, "panelist")} of webinar ${path.webinarId}`);
    return panelists;
  },
});
