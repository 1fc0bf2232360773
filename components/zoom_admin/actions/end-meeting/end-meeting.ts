import { checkedProps } from "../../common/input/checked-props.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { updateMeetingStatus } from "../../common/operations/meetings.ts";
import { meetingChoice } from "../../common/props/meeting.ts";
import { meetingId } from "../../common/schemas/ids.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-end-meeting",
  name: "End Meeting",
  description: `Ends a meeting that is under way, for everybody in it. ${documentation(updateMeetingStatus)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: false, destructiveHint: true, openWorldHint: true, idempotentHint: true },
  props: { zoomAdmin, ...meetingChoice },
  async run({ $ }) {
    const path = checkedProps(this, { meetingId });
    await this.zoomAdmin.request(updateMeetingStatus, { $, path, data: { action: "end" } });
    $.export("$summary", `Ended meeting ${path.meetingId}`);
    return { ...path, ended: true };
  },
});
