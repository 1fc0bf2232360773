import { checkedProps } from "../../common/input/checked-props.ts";
import { counted } from "../../common/wording/counted.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { listRegistrants } from "../../common/registrants/list-registrants.ts";
import { meetingRegistrants } from "../../common/registrants/meeting-registrants.ts";
import { listMeetingRegistrants } from "../../common/operations/meeting-registrants.ts";
import { maxResultsProp } from "../../common/props/max-results.ts";
import { meetingChoice } from "../../common/props/meeting.ts";
import { occurrenceProp, registrantStatusProp } from "../../common/props/registrant.ts";
import { meetingId } from "../../common/schemas/ids.ts";
import { registrantFilters } from "../../common/schemas/registrant.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-list-meeting-registrants",
  name: "List Meeting Registrants",
  description: `Lists who registered for a meeting, to the end unless limited. ${documentation(listMeetingRegistrants)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: { zoomAdmin, ...meetingChoice, ...registrantStatusProp, ...occurrenceProp, ...maxResultsProp },
  async run({ $ }) {
    const path = checkedProps(this, { meetingId });
    const filters = checkedProps(this, registrantFilters);
    const list = meetingRegistrants(this.zoomAdmin, { $, path, maxResults: filters.maxResults });
    const registrants = await listRegistrants(list, filters);
    $.export("$summary", `Listed ${counted(registrants.length, "registrant")} of meeting ${path.meetingId}`);
    return registrants;
  },
});
