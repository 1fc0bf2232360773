import { checkedProps } from "../../common/input/checked-props.ts";
import { counted } from "../../common/wording/counted.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { getMeetingRecordings } from "../../common/operations/recordings.ts";
import { pastMeetingProp } from "../../common/props/past-meeting.ts";
import { meetingId } from "../../common/schemas/ids.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-get-meeting-recordings",
  name: "Get Meeting Recordings",
  description: `Reads what was recorded of a meeting, with a link to each file. ${documentation(getMeetingRecordings)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: { zoomAdmin, ...pastMeetingProp },
  async run({ $ }) {
    const path = checkedProps(this, { meetingId });
    const recording = await this.zoomAdmin.request(getMeetingRecordings, { $, path });
    const files = counted(recording.recording_files?.length ?? 0, "file");
    $.export("$summary", `Found ${files} recorded of "${recording.topic}"`);
    return recording;
  },
});
