import { checkedProps } from "../../common/input/checked-props.ts";
import { decideOn } from "../../common/registrants/decide-on.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { updateMeetingRegistrantStatus } from "../../common/operations/meeting-registrants.ts";
import { meetingChoice } from "../../common/props/meeting.ts";
import { decisionProps, occurrenceProp } from "../../common/props/registrant.ts";
import { meetingId } from "../../common/schemas/ids.ts";
import { registrantDecision } from "../../common/schemas/registrant.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-update-meeting-registrant-status",
  name: "Update Meeting Registrant Status",
  description: `Approves, denies or cancels registrants of a meeting. ${documentation(updateMeetingRegistrantStatus)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: false, destructiveHint: true, openWorldHint: true, idempotentHint: true },
  props: { zoomAdmin, ...meetingChoice, ...decisionProps, ...occurrenceProp },
  async run({ $ }) {
    const path = checkedProps(this, { meetingId });
    const decision = checkedProps(this, registrantDecision);
    const done = await decideOn(decision, (data, params) =>
      this.zoomAdmin.request(updateMeetingRegistrantStatus, { $, path, params, data }),
    );
    $.export("$summary", `${done} of meeting ${path.meetingId}`);
    return { ...path, ...decision };
  },
});
