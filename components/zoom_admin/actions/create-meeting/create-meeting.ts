import { checked } from "../../common/input/check.ts";
import { checkedProps } from "../../common/input/checked-props.ts";
import { defineZoomAction } from "../../common/define.ts";
import { meetingInWords } from "../../common/scheduling/describe-meeting.ts";
import { documentation } from "../../common/documentation.ts";
import { butChanged, differences } from "../../common/scheduling/effective-settings.ts";
import { makeMeeting } from "../../common/scheduling/make-meeting.ts";
import { scheduledFields } from "../../common/scheduling/scheduled-fields.ts";
import { createMeeting } from "../../common/operations/meetings.ts";
import { howItIsHeld, meetingSettingFields, recurrenceProp, whenAndWhat } from "../../common/props/new-meeting.ts";
import { userId } from "../../common/schemas/ids.ts";
import { meeting, SCHEDULED_MEETING } from "../../common/schemas/meeting.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-create-meeting",
  name: "Create Meeting",
  description: `Schedules a meeting, or a series, for any active user of the account. ${documentation(createMeeting)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: false, destructiveHint: false, openWorldHint: true, idempotentHint: false },
  props: {
    zoomAdmin,
    userId: { propDefinition: [zoomAdmin, "hostId"] },
    type: {
      type: "integer",
      label: "Type",
      description: "What kind of meeting",
      options: [
        { value: 2, label: "Scheduled, once" },
        { value: 8, label: "Recurring at a fixed time: needs Recurrence" },
        { value: 3, label: "Recurring without a fixed time: one link that stays" },
        { value: 1, label: "Instant: begins now" },
      ],
      optional: true,
      default: 2,
    },
    ...whenAndWhat,
    ...recurrenceProp,
    ...howItIsHeld,
  },
  async run({ $ }) {
    const host = checkedProps(this, { userId });
    const wish = checked(meeting(), { type: SCHEDULED_MEETING, ...scheduledFields(this, meetingSettingFields) });
    const made = await makeMeeting(this.zoomAdmin, { $, ...host, wish });
    const warnings = differences(wish, made);
    $.export(
      "$summary",
      `Scheduled ${meetingInWords({ ...made, host_email: made.host_email ?? host.userId })}${butChanged(warnings)}`,
    );
    return { ...made, warnings };
  },
});
