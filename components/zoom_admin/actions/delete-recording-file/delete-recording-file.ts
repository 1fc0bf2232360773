import { checkedProps } from "../../common/input/checked-props.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { deleteRecordingFile } from "../../common/operations/recordings.ts";
import { pastMeetingProp } from "../../common/props/past-meeting.ts";
import { recordingFileProp, removalProp } from "../../common/props/recording.ts";
import { recordingFileId, recordingRemoval } from "../../common/schemas/recording.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-delete-recording-file",
  name: "Delete Recording File",
  description: `Trashes or deletes one file of a meeting's recordings. ${documentation(deleteRecordingFile)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: false, destructiveHint: true, openWorldHint: true, idempotentHint: true },
  props: { zoomAdmin, ...pastMeetingProp, ...recordingFileProp, ...removalProp },
  async run({ $ }) {
    const { action, ...path } = checkedProps(this, { ...recordingRemoval, recordingId: recordingFileId });
    await this.zoomAdmin.request(deleteRecordingFile, { $, path, params: { action } });
    const done = action === "trash" ? "Moved to the trash" : "Deleted for good";
    $.export("$summary", `${done}: the file ${path.recordingId} of meeting ${path.meetingId}`);
    return { ...path, action };
  },
});
