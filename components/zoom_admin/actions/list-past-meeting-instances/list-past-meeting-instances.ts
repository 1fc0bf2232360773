import { checkedProps } from "../../common/input/checked-props.ts";
import { counted } from "../../common/wording/counted.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { listPastMeetingInstances } from "../../common/operations/past-meetings.ts";
import { meetingChoice } from "../../common/props/meeting.ts";
import { meetingId } from "../../common/schemas/ids.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-list-past-meeting-instances",
  name: "List Past Meeting Instances",
  description: `Lists the times that a meeting was held in the last 15 months, with the UUID of each. ${documentation(listPastMeetingInstances)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: { zoomAdmin, ...meetingChoice },
  async run({ $ }) {
    const path = checkedProps(this, { meetingId });
    const { meetings = [] } = await this.zoomAdmin.request(listPastMeetingInstances, { $, path });
    $.export("$summary", `Listed ${counted(meetings.length, "past instance")} of meeting ${path.meetingId}`);
    return meetings;
  },
});
