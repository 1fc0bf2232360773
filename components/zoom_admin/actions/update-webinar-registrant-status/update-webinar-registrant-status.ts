import { checkedProps } from "../../common/input/checked-props.ts";
import { decideOn } from "../../common/registrants/decide-on.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { updateWebinarRegistrantStatus } from "../../common/operations/webinar-people.ts";
import { webinarChoice } from "../../common/props/webinar.ts";
import { decisionProps, occurrenceProp } from "../../common/props/registrant.ts";
import { webinarId } from "../../common/schemas/ids.ts";
import { registrantDecision } from "../../common/schemas/registrant.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-update-webinar-registrant-status",
  name: "Update Webinar Registrant Status",
  description: `Approves, denies or cancels registrants of a webinar. ${documentation(updateWebinarRegistrantStatus)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: false, destructiveHint: true, openWorldHint: true, idempotentHint: true },
  props: { zoomAdmin, ...webinarChoice, ...decisionProps, ...occurrenceProp },
  async run({ $ }) {
    const path = checkedProps(this, { webinarId });
    const decision = checkedProps(this, registrantDecision);
    const done = await decideOn(decision, (data, params) =>
      this.zoomAdmin.request(updateWebinarRegistrantStatus, { $, path, params, data }),
    );
    $.export("$summary", `${done} of webinar ${path.webinarId}`);
    return { ...path, ...decision };
  },
});
