import { checkedProps } from "../../common/input/checked-props.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { download } from "../../common/recordings/download.ts";
import { getMeetingRecordings } from "../../common/operations/recordings.ts";
import { pastMeetingProp } from "../../common/props/past-meeting.ts";
import { recordingFileProp } from "../../common/props/recording.ts";
import { recordingFileNamed, recordingFilePath } from "../../common/recordings/recording-file.ts";
import { meetingId } from "../../common/schemas/ids.ts";
import { absolutePath, recordingFileId } from "../../common/schemas/recording.ts";
import { tenths } from "../../common/wording/tenths.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

const input = { meetingId, recordingId: recordingFileId, filePath: () => absolutePath().optional() };
const downloading = { ...getMeetingRecordings, failure: "The recording was not downloaded" };

export default defineZoomAction({
  key: "zoom_admin-download-recording",
  name: "Download Recording",
  description: `Downloads one file of a meeting's recordings to disk, whatever its size. ${documentation(getMeetingRecordings)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    ...pastMeetingProp,
    ...recordingFileProp,
    filePath: {
      type: "string",
      label: "File Path",
      description: "Where the file goes, such as `/tmp/welcome.mp4`; under `/tmp` by its id, unless said",
      optional: true,
    },
  },
  async run({ $ }) {
    const { recordingId, ...wish } = checkedProps(this, input);
    const path = { meetingId: wish.meetingId };
    const recording = await this.zoomAdmin.request(getMeetingRecordings, { $, path });
    const file = recordingFileNamed(recording, recordingId);
    const { filePath = recordingFilePath(recordingId, file) } = wish;
    const bytes = await download(this.zoomAdmin, {
      $,
      request: { operation: downloading, path },
      url: file.download_url ?? "",
      filePath,
      onProgress: tenths((progress) => $.export("progress", progress)),
    });
    $.export("$summary", `Downloaded ${bytes} bytes of "${recording.topic}" to ${filePath}`);
    return { filePath, bytes, file };
  },
});
