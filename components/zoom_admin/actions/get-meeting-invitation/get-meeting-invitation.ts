import { checkedProps } from "../../common/input/checked-props.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { getMeetingInvitation } from "../../common/operations/meetings.ts";
import { meetingChoice } from "../../common/props/meeting.ts";
import { meetingId } from "../../common/schemas/ids.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-get-meeting-invitation",
  name: "Get Meeting Invitation",
  description: `Reads the text that invites people to a meeting, with all ways to join. ${documentation(getMeetingInvitation)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: { zoomAdmin, ...meetingChoice },
  async run({ $ }) {
    const path = checkedProps(this, { meetingId });
    const invitation = await this.zoomAdmin.request(getMeetingInvitation, { $, path });
    $.export("$summary", `Read the invitation to meeting ${path.meetingId}`);
    return invitation;
  },
});
