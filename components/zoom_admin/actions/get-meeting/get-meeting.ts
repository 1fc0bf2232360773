import { checkedProps } from "../../common/input/checked-props.ts";
import { defineZoomAction } from "../../common/define.ts";
import { meetingInWords } from "../../common/scheduling/describe-meeting.ts";
import { documentation } from "../../common/documentation.ts";
import { getMeeting } from "../../common/operations/meetings.ts";
import { meetingChoice } from "../../common/props/meeting.ts";
import { seriesProps } from "../../common/props/series.ts";
import { meetingId } from "../../common/schemas/ids.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-get-meeting",
  name: "Get Meeting",
  description: `Reads a meeting with its settings and links. ${documentation(getMeeting)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    ...meetingChoice,
    ...seriesProps,
  },
  async run({ $ }) {
    const path = checkedProps(this, { meetingId });
    const params = {
      occurrence_id: this.occurrenceId || undefined,
      show_previous_occurrences: this.showPreviousOccurrences,
    };
    const meeting = await this.zoomAdmin.request(getMeeting, { $, path, params });
    $.export("$summary", `Read ${meetingInWords(meeting)}`);
    return meeting;
  },
});
