import { checkedProps } from "../../common/input/checked-props.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { getMeetingSummary } from "../../common/operations/past-meetings.ts";
import { meetingId } from "../../common/schemas/ids.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-get-meeting-summary",
  name: "Get Meeting Summary",
  description: `Reads what AI Companion wrote about a meeting. ${documentation(getMeetingSummary)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    meetingId: {
      type: "string",
      label: "Meeting UUID",
      description: "The UUID of the time that it was held, from an event or from the list of past instances",
    },
  },
  async run({ $ }) {
    const path = checkedProps(this, { meetingId });
    const summary = await this.zoomAdmin.request(getMeetingSummary, { $, path });
    $.export("$summary", `Read the summary of "${summary.meeting_topic}"`);
    return summary;
  },
});
