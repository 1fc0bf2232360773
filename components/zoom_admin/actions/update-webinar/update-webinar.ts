import { checked } from "../../common/input/check.ts";
import { checkedProps } from "../../common/input/checked-props.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { getWebinar, updateWebinar } from "../../common/operations/webinars.ts";
import { clearableWebinar, clearProp } from "../../common/props/clear.ts";
import { whenAndWhat } from "../../common/props/new-meeting.ts";
import { howWebinarIsHeld, webinarKind, webinarSettingFields } from "../../common/props/new-webinar.ts";
import { webinarChoice } from "../../common/props/webinar.ts";
import { webinarId } from "../../common/schemas/ids.ts";
import { webinarChange, webinarOccurrenceChange } from "../../common/schemas/webinar.ts";
import { somethingToChange } from "../../common/input/something-to-change.ts";
import { withCleared } from "../../common/input/with-cleared.ts";
import { afterChange } from "../../common/scheduling/after-change.ts";
import { scheduledFields } from "../../common/scheduling/scheduled-fields.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-update-webinar",
  name: "Update Webinar",
  description: `Changes a webinar, a whole series, or one occurrence of it: what is set, and nothing else. ${documentation(updateWebinar)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: false, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    ...webinarChoice,
    occurrenceId: {
      type: "string",
      label: "Occurrence ID",
      description:
        "Only this occurrence, of which start, duration, agenda and settings can change; without it the whole series",
      optional: true,
    },
    ...webinarKind,
    ...whenAndWhat,
    duration: { ...whenAndWhat.duration, default: undefined },
    ...howWebinarIsHeld,
    ...clearProp(clearableWebinar),
  },
  async run({ $ }) {
    const path = checkedProps(this, { webinarId });
    const params = { occurrence_id: this.occurrenceId || undefined };
    const change = params.occurrence_id ? webinarOccurrenceChange() : webinarChange();
    const set = scheduledFields(this, webinarSettingFields);
    const data = somethingToChange(checked(change, withCleared(set, this.clear, clearableWebinar)));
    await this.zoomAdmin.request(updateWebinar, { $, path, params, data });
    const { found, warnings, inWords } = await afterChange(data, `webinar ${path.webinarId}`, () =>
      this.zoomAdmin.request(getWebinar, { $, path, params }),
    );
    $.export("$summary", `Changed ${Object.keys(data).join(", ")} of ${inWords}`);
    return { ...(found ?? path), warnings };
  },
});
