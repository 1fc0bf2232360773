import { checkedProps } from "../../common/input/checked-props.ts";
import { counted } from "../../common/wording/counted.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { listParticipants } from "../../common/reports/list-participants.ts";
import { listPastMeetingParticipants } from "../../common/operations/past-meetings.ts";
import { maxResultsProp } from "../../common/props/max-results.ts";
import { pastMeetingProp } from "../../common/props/past-meeting.ts";
import { meetingId } from "../../common/schemas/ids.ts";
import { maxResults } from "../../common/schemas/max-results.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-list-past-meeting-participants",
  name: "List Past Meeting Participants",
  description: `Lists who took part in a past meeting of two or more people, once for each stay. ${documentation(listPastMeetingParticipants)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: { zoomAdmin, ...pastMeetingProp, ...maxResultsProp },
  async run({ $ }) {
    const path = checkedProps(this, { meetingId });
    const limit = checkedProps(this, { maxResults });
    const participants = await listParticipants(this.zoomAdmin, listPastMeetingParticipants, { $, path }, limit);
    $.export("$summary", `Listed ${counted(participants.length, "stay")} in meeting ${path.meetingId}`);
    return participants;
  },
});
