import { checkedProps } from "../../common/input/checked-props.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { meetingRegistrants } from "../../common/registrants/meeting-registrants.ts";
import { addMeetingRegistrant } from "../../common/operations/meeting-registrants.ts";
import { meetingChoice } from "../../common/props/meeting.ts";
import { autoApproveProp, registrantProps } from "../../common/props/registrant.ts";
import { registerOnce } from "../../common/registrants/register-once.ts";
import { registrantWish } from "../../common/registrants/registrant-wish.ts";
import { meetingId } from "../../common/schemas/ids.ts";
import { occurrenceIds } from "../../common/schemas/registrant.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-add-meeting-registrant",
  name: "Add Meeting Registrant",
  description: `Registers somebody for a meeting that asks for registration. ${documentation(addMeetingRegistrant)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: false, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: { zoomAdmin, ...meetingChoice, ...registrantProps, ...autoApproveProp },
  async run({ $ }) {
    const { occurrenceIds: occurrences, ...path } = checkedProps(this, { meetingId, occurrenceIds });
    const data = registrantWish(this);
    const params = { occurrence_ids: occurrences.length > 0 ? occurrences.join(",") : undefined };
    const registration = await registerOnce({
      $,
      time: this.zoomAdmin._time(),
      email: data.email,
      occurrenceIds: occurrences,
      make: () => this.zoomAdmin.request(addMeetingRegistrant, { $, path, params, data }),
      list: meetingRegistrants(this.zoomAdmin, { $, path }),
    });
    const outcome = registration.join_url ? "" : "; the host has yet to approve";
    $.export("$summary", `Registered ${data.email} for meeting ${path.meetingId}${outcome}`);
    return registration;
  },
});
