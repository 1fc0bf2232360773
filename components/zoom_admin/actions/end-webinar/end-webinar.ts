import { checkedProps } from "../../common/input/checked-props.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { updateWebinarStatus } from "../../common/operations/webinars.ts";
import { webinarChoice } from "../../common/props/webinar.ts";
import { webinarId } from "../../common/schemas/ids.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-end-webinar",
  name: "End Webinar",
  description: `Ends a webinar that is being held, for everybody in it. ${documentation(updateWebinarStatus)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: false, destructiveHint: true, openWorldHint: true, idempotentHint: true },
  props: { zoomAdmin, ...webinarChoice },
  async run({ $ }) {
    const path = checkedProps(this, { webinarId });
    await this.zoomAdmin.request(updateWebinarStatus, { $, path, data: { action: "end" } });
    $.export("$summary", `Ended webinar ${path.webinarId}`);
    return { ...path, ended: true };
  },
});
