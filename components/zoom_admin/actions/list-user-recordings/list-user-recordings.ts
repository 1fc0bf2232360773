import { checked } from "../../common/input/check.ts";
import { checkedProps } from "../../common/input/checked-props.ts";
import { counted } from "../../common/wording/counted.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { listRecordings, recordingRows } from "../../common/recordings/list-recordings.ts";
import { listUserRecordings } from "../../common/operations/recordings.ts";
import { listAll } from "../../common/pages.ts";
import { recordingPeriodProps } from "../../common/props/recording.ts";
import { userId } from "../../common/schemas/ids.ts";
import { recordingFilters } from "../../common/schemas/recording.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-list-user-recordings",
  name: "List User Recordings",
  description: `Lists a user's cloud recordings of a period however long. ${documentation(listUserRecordings)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    userId: { propDefinition: [zoomAdmin, "userId"] },
    ...recordingPeriodProps,
    trash: {
      type: "boolean",
      label: "From Trash",
      description: "Whether what lies in the trash is listed, and nothing else",
      optional: true,
    },
    trashType: {
      type: "string",
      label: "Kind of Trash",
      description: "With From Trash: recordings that were trashed whole, or single files",
      options: [
        { value: "meeting_recordings", label: "Recordings of whole meetings" },
        { value: "recording_file", label: "Single files" },
      ],
      optional: true,
    },
  },
  async run({ $ }) {
    const path = checkedProps(this, { userId });
    const { trash, trashType, ...period } = checked(recordingFilters(this.zoomAdmin._time().now()), {
      from: this.from || undefined,
      to: this.to || undefined,
      trash: this.trash,
      trashType: this.trashType || undefined,
      maxResults: this.maxResults,
    });
    const params = trash ? { trash, trash_type: trashType } : {};
    const recordings = await listRecordings(period, (days, maxResults) => {
      const request = { $, path, params: { ...params, ...days } };
      return listAll(this.zoomAdmin, listUserRecordings, request, { ...recordingRows, maxResults });
    });
    $.export(
      "$summary",
      `Listed ${counted(recordings.length, "recording")} of ${path.userId} from ${period.from} to ${period.to}`,
    );
    return recordings;
  },
});
