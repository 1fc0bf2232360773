import { checkedProps } from "../../common/input/checked-props.ts";
import { counted } from "../../common/wording/counted.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { listParticipants } from "../../common/reports/list-participants.ts";
import { reportMeetingParticipants } from "../../common/operations/reports.ts";
import { participantReportProps } from "../../common/props/participant-report.ts";
import { meetingId } from "../../common/schemas/ids.ts";
import { maxResults } from "../../common/schemas/max-results.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-get-meeting-participant-report",
  name: "Get Meeting Participant Report",
  description: `Reads who took part in a past meeting, from when to when, once for each stay. ${documentation(reportMeetingParticipants)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    meetingId: {
      type: "string",
      label: "Meeting",
      description: "The id of a meeting (9 to 11 digits) for the last time it was held, or the UUID of one time",
    },
    ...participantReportProps,
  },
  async run({ $ }) {
    const path = checkedProps(this, { meetingId });
    const limit = checkedProps(this, { maxResults });
    const params = this.includeRegistrantId ? { include_fields: "registrant_id" } : {};
    const participants = await listParticipants(this.zoomAdmin, reportMeetingParticipants, { $, path, params }, limit);
    $.export("$summary", `Listed ${counted(participants.length, "stay")} in meeting ${path.meetingId}`);
    return participants;
  },
});
