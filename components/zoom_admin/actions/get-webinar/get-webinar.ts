import { checkedProps } from "../../common/input/checked-props.ts";
import { defineZoomAction } from "../../common/define.ts";
import { meetingInWords } from "../../common/scheduling/describe-meeting.ts";
import { documentation } from "../../common/documentation.ts";
import { getWebinar } from "../../common/operations/webinars.ts";
import { webinarChoice } from "../../common/props/webinar.ts";
import { seriesProps } from "../../common/props/series.ts";
import { webinarId } from "../../common/schemas/ids.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-get-webinar",
  name: "Get Webinar",
  description: `Reads a webinar with its settings and links. ${documentation(getWebinar)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    ...webinarChoice,
    ...seriesProps,
  },
  async run({ $ }) {
    const path = checkedProps(this, { webinarId });
    const params = {
      occurrence_id: this.occurrenceId || undefined,
      show_previous_occurrences: this.showPreviousOccurrences,
    };
    const webinar = await this.zoomAdmin.request(getWebinar, { $, path, params });
    $.export("$summary", `Read the webinar ${meetingInWords(webinar)}`);
    return webinar;
  },
});
