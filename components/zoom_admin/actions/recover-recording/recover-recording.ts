import { checkedProps } from "../../common/input/checked-props.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { recoverMeetingRecordings, recoverRecordingFile } from "../../common/operations/recordings.ts";
import { meetingId } from "../../common/schemas/ids.ts";
import { recordingFileId } from "../../common/schemas/recording.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

const input = { meetingId, recordingId: () => recordingFileId().optional() };

export default defineZoomAction({
  key: "zoom_admin-recover-recording",
  name: "Recover Recording",
  description: `Takes a meeting's recordings, or one file of them, back out of the trash. ${documentation(recoverMeetingRecordings)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: false, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    meetingId: {
      type: "string",
      label: "Meeting UUID",
      description:
        "Of the time that was recorded; for a single file the meeting's id will do, which means the last time",
    },
    recordingId: {
      type: "string",
      label: "Recording File ID",
      description: "Only this file, as a list of the trash names it; without it all that was recorded",
      optional: true,
    },
  },
  async run({ $ }) {
    const { meetingId: meeting, recordingId } = checkedProps(this, input);
    const data = { action: "recover" };
    if (recordingId) {
      const path = { meetingId: meeting, recordingId };
      await this.zoomAdmin.request(recoverRecordingFile, { $, path, data });
    } else {
      await this.zoomAdmin.request(recoverMeetingRecordings, { $, path: { meetingUUID: meeting }, data });
    }
    const what = recordingId ? `the file ${recordingId}` : "the recordings";
    $.export("$summary", `Recovered ${what} of meeting ${meeting}`);
    return { meetingId: meeting, recordingId, recovered: true };
  },
});
