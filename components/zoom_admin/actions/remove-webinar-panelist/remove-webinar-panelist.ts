import { checkedProps } from "../../common/input/checked-props.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { removeWebinarPanelist } from "../../common/operations/webinar-people.ts";
import { panelistChoice } from "../../common/props/panelist.ts";
import { webinarChoice } from "../../common/props/webinar.ts";
import { webinarId } from "../../common/schemas/ids.ts";
import { panelistId } from "../../common/schemas/panelist.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-remove-webinar-panelist",
  name: "Remove Webinar Panelist",
  description: `Takes a panelist out of a webinar. ${documentation(removeWebinarPanelist)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: false, destructiveHint: true, openWorldHint: true, idempotentHint: true },
  props: { zoomAdmin, ...webinarChoice, ...panelistChoice },
  async run({ $ }) {
    const path = checkedProps(this, { webinarId, panelistId });
    await this.zoomAdmin.request(removeWebinarPanelist, { $, path });
    $.export("$summary", `Removed the panelist ${path.panelistId} from webinar ${path.webinarId}`);
    return { ...path, removed: true };
  },
});
