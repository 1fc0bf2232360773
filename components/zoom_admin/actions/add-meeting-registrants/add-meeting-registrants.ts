import { checkedProps } from "../../common/input/checked-props.ts";
import { counted } from "../../common/wording/counted.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { meetingRegistrants } from "../../common/registrants/meeting-registrants.ts";
import { addMeetingRegistrants } from "../../common/operations/meeting-registrants.ts";
import { meetingChoice } from "../../common/props/meeting.ts";
import { registerMany } from "../../common/registrants/register-many.ts";
import { flag } from "../../common/schemas/coerced.ts";
import { meetingId } from "../../common/schemas/ids.ts";
import { registrants } from "../../common/schemas/registrant.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

const input = {
  meetingId,
  registrants,
  autoApprove: () => flag().optional(),
  confirmationEmail: () => flag().optional(),
};

export default defineZoomAction({
  key: "zoom_admin-add-meeting-registrants",
  name: "Add Meeting Registrants",
  description: `Registers any number of people for a meeting of type 2 (scheduled), 30 in each request. ${documentation(addMeetingRegistrants)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: false, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    ...meetingChoice,
    registrants: {
      type: "string[]",
      label: "Registrants",
      description: 'One each, such as `{"email":"dana@example.com","first_name":"Dana","last_name":"Lee"}`',
    },
    autoApprove: {
      type: "boolean",
      label: "Approve at Once",
      description: "Whether they are let in without the host's approval",
      optional: true,
    },
    confirmationEmail: {
      type: "boolean",
      label: "Mail the Registrants",
      description: "Whether Zoom confirms the registration to them",
      optional: true,
    },
  },
  async run({ $ }) {
    const {
      registrants: people,
      autoApprove: auto_approve,
      confirmationEmail: registrants_confirmation_email,
      ...path
    } = checkedProps(this, input);
    const registered = await registerMany({
      $,
      time: this.zoomAdmin._time(),
      people,
      make: async (few) => {
        const data = { auto_approve, registrants_confirmation_email, registrants: few };
        return (await this.zoomAdmin.request(addMeetingRegistrants, { $, path, data })).registrants ?? [];
      },
      list: meetingRegistrants(this.zoomAdmin, { $, path }),
    });
    $.export("$summary", `Registered ${counted(registered.length, "person", "people")} for meeting ${path.meetingId}`);
    return registered;
  },
});
