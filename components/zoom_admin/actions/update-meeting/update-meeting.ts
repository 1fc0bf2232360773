import { checked } from "../../common/input/check.ts";
import { checkedProps } from "../../common/input/checked-props.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { afterChange } from "../../common/scheduling/after-change.ts";
import { scheduledFields } from "../../common/scheduling/scheduled-fields.ts";
import { getMeeting, updateMeeting } from "../../common/operations/meetings.ts";
import { clearableMeeting, clearProp } from "../../common/props/clear.ts";
import { meetingChoice } from "../../common/props/meeting.ts";
import { howItIsHeld, meetingSettingFields, recurrenceProp, whenAndWhat } from "../../common/props/new-meeting.ts";
import { occurrenceProp } from "../../common/props/registrant.ts";
import { meetingId } from "../../common/schemas/ids.ts";
import { meetingChange, occurrenceChange } from "../../common/schemas/meeting.ts";
import { somethingToChange } from "../../common/input/something-to-change.ts";
import { withCleared } from "../../common/input/with-cleared.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-update-meeting",
  name: "Update Meeting",
  description: `Changes a meeting, a whole series, or one occurrence of it: what is set, and nothing else. ${documentation(updateMeeting)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: false, destructiveHint: true, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    ...meetingChoice,
    ...occurrenceProp,
    type: {
      type: "integer",
      label: "Type",
      description: "Turns the meeting into one of another kind; it stays as it is, unless said",
      options: [
        { value: 2, label: "Scheduled, once" },
        { value: 8, label: "Recurring at a fixed time: needs Recurrence" },
        { value: 3, label: "Recurring without a fixed time: one link that stays" },
      ],
      optional: true,
    },
    ...whenAndWhat,
    duration: { ...whenAndWhat.duration, default: undefined },
    ...recurrenceProp,
    ...howItIsHeld,
    ...clearProp(clearableMeeting),
  },
  async run({ $ }) {
    const path = checkedProps(this, { meetingId });
    const params = { occurrence_id: this.occurrenceId || undefined };
    const change = params.occurrence_id ? occurrenceChange() : meetingChange();
    const set = scheduledFields(this, meetingSettingFields);
    const data = somethingToChange(checked(change, withCleared(set, this.clear, clearableMeeting)));
    await this.zoomAdmin.request(updateMeeting, { $, path, params, data });
    const { found, warnings, inWords } = await afterChange(data, `meeting ${path.meetingId}`, () =>
      this.zoomAdmin.request(getMeeting, { $, path, params }),
    );
    $.export("$summary", `Changed ${Object.keys(data).join(", ")} of ${inWords}`);
    return { ...(found ?? path), warnings };
  },
});
