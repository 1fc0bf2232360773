import { checked } from "../../common/input/check.ts";
import { checkedProps } from "../../common/input/checked-props.ts";
import { defineZoomAction } from "../../common/define.ts";
import { meetingInWords } from "../../common/scheduling/describe-meeting.ts";
import { documentation } from "../../common/documentation.ts";
import { butChanged, differences } from "../../common/scheduling/effective-settings.ts";
import { makeWebinar } from "../../common/scheduling/make-webinar.ts";
import { createWebinar } from "../../common/operations/webinars.ts";
import { whenAndWhat } from "../../common/props/new-meeting.ts";
import { howWebinarIsHeld, webinarKind, webinarSettingFields } from "../../common/props/new-webinar.ts";
import { userId } from "../../common/schemas/ids.ts";
import { SINGLE_WEBINAR, webinar } from "../../common/schemas/webinar.ts";
import { scheduledFields } from "../../common/scheduling/scheduled-fields.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-create-webinar",
  name: "Create Webinar",
  description: `Schedules a webinar, or a series, for any user of the account with a webinar licence. ${documentation(createWebinar)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: false, destructiveHint: false, openWorldHint: true, idempotentHint: false },
  props: {
    zoomAdmin,
    userId: { propDefinition: [zoomAdmin, "hostId"] },
    ...webinarKind,
    ...whenAndWhat,
    ...howWebinarIsHeld,
  },
  async run({ $ }) {
    const host = checkedProps(this, { userId });
    const wish = checked(webinar(), { type: SINGLE_WEBINAR, ...scheduledFields(this, webinarSettingFields) });
    const made = await makeWebinar(this.zoomAdmin, { $, ...host, wish });
    const warnings = differences(wish, made);
    $.export(
      "$summary",
      `Scheduled the webinar ${meetingInWords({ ...made, host_email: made.host_email ?? host.userId })}${butChanged(warnings)}`,
    );
    return { ...made, warnings };
  },
});
