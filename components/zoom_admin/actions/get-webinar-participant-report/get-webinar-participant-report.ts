import { checkedProps } from "../../common/input/checked-props.ts";
import { counted } from "../../common/wording/counted.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { listParticipants } from "../../common/reports/list-participants.ts";
import { reportWebinarParticipants } from "../../common/operations/reports.ts";
import { participantReportProps } from "../../common/props/participant-report.ts";
import { pastWebinarProp } from "../../common/props/past-webinar.ts";
import { webinarId } from "../../common/schemas/ids.ts";
import { maxResults } from "../../common/schemas/max-results.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-get-webinar-participant-report",
  name: "Get Webinar Participant Report",
  description: `Reads who took part in a past webinar, from when to when, once for each stay. ${documentation(reportWebinarParticipants)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    ...pastWebinarProp,
    ...participantReportProps,
  },
  async run({ $ }) {
    const path = checkedProps(this, { webinarId });
    const limit = checkedProps(this, { maxResults });
    const params = this.includeRegistrantId ? { include_fields: "registrant_id" } : {};
    const participants = await listParticipants(this.zoomAdmin, reportWebinarParticipants, { $, path, params }, limit);
    $.export("$summary", `Listed ${counted(participants.length, "stay")} in webinar ${path.webinarId}`);
    return participants;
  },
});
