import { checkedProps } from "../../common/input/checked-props.ts";
import { counted } from "../../common/wording/counted.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { RecordingNotFoundError } from "../../common/errors/causes.ts";
import { deleteRecordingFile, getMeetingRecordings } from "../../common/operations/recordings.ts";
import { pastMeetingProp } from "../../common/props/past-meeting.ts";
import { archive, removeArchived } from "../../common/recordings/archive.ts";
import { recordingFilesNamed } from "../../common/recordings/recording-file.ts";
import { meetingId } from "../../common/schemas/ids.ts";
import { absolutePath, afterwards, recordingFileIds } from "../../common/schemas/recording.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

const input = { meetingId, recordingIds: recordingFileIds, folder: absolutePath, afterwards };

export default defineZoomAction({
  key: "zoom_admin-download-meeting-recordings",
  name: "Download Meeting Recordings",
  description: `Downloads what was recorded of a meeting into a folder, named by topic, time and type, and removes it from Zoom where told to. ${documentation(deleteRecordingFile)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: false, destructiveHint: true, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    ...pastMeetingProp,
    recordingIds: {
      type: "string[]",
      label: "Recording Files",
      description: "Only these files, by their ids; without it all of them",
      optional: true,
    },
    folder: {
      type: "string",
      label: "Folder",
      description: "Where the files go, such as `/tmp/recordings`; it is made where it is missing",
    },
    afterwards: {
      type: "string",
      label: "Afterwards",
      description: "What becomes of the files at Zoom once all of them are on disk in their full size",
      options: [
        { value: "keep", label: "Keep them" },
        { value: "trash", label: "Trash: they can be recovered for 30 days" },
        { value: "delete", label: "Delete: they are gone for good" },
      ],
      optional: true,
      default: "keep",
    },
  },
  async run({ $ }) {
    const { recordingIds, folder, afterwards: action, ...path } = checkedProps(this, input);
    const recording = await this.zoomAdmin.request(getMeetingRecordings, { $, path }).catch((error: unknown) => {
      if ($.context.replay && error instanceof RecordingNotFoundError) return undefined;
      throw error;
    });
    if (!recording) {
      $.export("$summary", "The recording was gone already, archived by an earlier attempt of this step");
      return { ...path, files: [], removed: [] };
    }
    const files = recordingFilesNamed(recording, recordingIds, { mayBeGone: Boolean($.context.replay) });
    const archived = await archive(this.zoomAdmin, $, { ...path, folder, recording, files });
    const removed = action === "keep" ? [] : await removeArchived(this.zoomAdmin, $, { ...path, action, archived });
    const fate = removed.length > 0 ? `; removed ${removed.length} from Zoom (${action})` : "";
    $.export("$summary", `Downloaded ${counted(archived.length, "file")} of "${recording.topic}" to ${folder}${fate}`);
    return { ...path, files: archived, removed };
  },
});
