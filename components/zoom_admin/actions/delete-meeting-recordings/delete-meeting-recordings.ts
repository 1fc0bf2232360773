import { checkedProps } from "../../common/input/checked-props.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { deleteMeetingRecordings } from "../../common/operations/recordings.ts";
import { pastMeetingProp } from "../../common/props/past-meeting.ts";
import { removalProp } from "../../common/props/recording.ts";
import { recordingRemoval } from "../../common/schemas/recording.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-delete-meeting-recordings",
  name: "Delete Meeting Recordings",
  description: `Trashes or deletes all that was recorded of a meeting. ${documentation(deleteMeetingRecordings)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: false, destructiveHint: true, openWorldHint: true, idempotentHint: true },
  props: { zoomAdmin, ...pastMeetingProp, ...removalProp },
  async run({ $ }) {
    const { action, ...path } = checkedProps(this, recordingRemoval);
    await this.zoomAdmin.request(deleteMeetingRecordings, { $, path, params: { action } });
    const done = action === "trash" ? "Moved to the trash" : "Deleted for good";
    $.export("$summary", `${done}: the recordings of meeting ${path.meetingId}`);
    return { ...path, action };
  },
});
