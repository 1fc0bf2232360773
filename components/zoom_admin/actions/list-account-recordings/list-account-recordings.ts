import { checked } from "../../common/input/check.ts";
import { counted } from "../../common/wording/counted.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { listRecordings, recordingRows } from "../../common/recordings/list-recordings.ts";
import { listAccountRecordings } from "../../common/operations/recordings.ts";
import { listAll } from "../../common/pages.ts";
import { recordingPeriodProps } from "../../common/props/recording.ts";
import { recordingFilters } from "../../common/schemas/recording.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-list-account-recordings",
  name: "List Account Recordings",
  description: `Lists the cloud recordings of the whole account of a period however long. ${documentation(listAccountRecordings)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: { zoomAdmin, ...recordingPeriodProps },
  async run({ $ }) {
    const { from, to, maxResults } = checked(recordingFilters(this.zoomAdmin._time().now()), {
      from: this.from || undefined,
      to: this.to || undefined,
      maxResults: this.maxResults,
    });
    const recordings = await listRecordings({ from, to, maxResults }, (days, wanted) => {
      const request = { $, path: { accountId: "me" }, params: days };
      return listAll(this.zoomAdmin, listAccountRecordings, request, { ...recordingRows, maxResults: wanted });
    });
    $.export("$summary", `Listed ${counted(recordings.length, "recording")} of the account from ${from} to ${to}`);
    return recordings;
  },
});
