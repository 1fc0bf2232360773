import { checkedProps } from "../../common/input/checked-props.ts";
import { counted } from "../../common/wording/counted.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { listParticipants } from "../../common/reports/list-participants.ts";
import { listPastWebinarParticipants } from "../../common/operations/webinar-people.ts";
import { maxResultsProp } from "../../common/props/max-results.ts";
import { pastWebinarProp } from "../../common/props/past-webinar.ts";
import { webinarId } from "../../common/schemas/ids.ts";
import { maxResults } from "../../common/schemas/max-results.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-list-webinar-participants",
  name: "List Webinar Participants",
  description: `Lists who took part in a past webinar, from when to when, once for each stay. ${documentation(listPastWebinarParticipants)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    ...pastWebinarProp,
    ...maxResultsProp,
  },
  async run({ $ }) {
    const path = checkedProps(this, { webinarId });
    const limit = checkedProps(this, { maxResults });
    const participants = await listParticipants(this.zoomAdmin, listPastWebinarParticipants, { $, path }, limit);
    $.export("$summary", `Listed ${counted(participants.length, "stay")} in webinar ${path.webinarId}`);
    return participants;
  },
});
