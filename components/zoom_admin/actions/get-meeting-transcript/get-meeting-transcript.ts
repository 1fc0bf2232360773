import { checkedProps } from "../../common/input/checked-props.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { getMeetingTranscript } from "../../common/operations/past-meetings.ts";
import { pastMeetingProp } from "../../common/props/past-meeting.ts";
import { meetingId } from "../../common/schemas/ids.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-get-meeting-transcript",
  name: "Get Meeting Transcript",
  description: `Tells where a meeting's transcript can be downloaded, or why it cannot. ${documentation(getMeetingTranscript)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: { zoomAdmin, ...pastMeetingProp },
  async run({ $ }) {
    const path = checkedProps(this, { meetingId });
    const transcript = await this.zoomAdmin.request(getMeetingTranscript, { $, path });
    const reason = transcript.download_restriction_reason;
    const but = transcript.can_download === false ? `; it cannot be downloaded${reason ? ` (${reason})` : ""}` : "";
    $.export("$summary", `Found the transcript of meeting ${path.meetingId}${but}`);
    return transcript;
  },
});
