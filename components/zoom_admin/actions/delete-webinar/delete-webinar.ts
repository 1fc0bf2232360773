import { checkedProps } from "../../common/input/checked-props.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { WebinarNotFoundError } from "../../common/errors/causes.ts";
import { deleteWebinar } from "../../common/operations/webinars.ts";
import { webinarChoice } from "../../common/props/webinar.ts";
import { webinarId } from "../../common/schemas/ids.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-delete-webinar",
  name: "Delete Webinar",
  description: `Deletes a webinar, a whole series, or one occurrence of it. ${documentation(deleteWebinar)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: false, destructiveHint: true, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    ...webinarChoice,
    occurrenceId: {
      type: "string",
      label: "Occurrence ID",
      description: "Only this occurrence; without it the whole series goes",
      optional: true,
    },
    remindAll: {
      type: "boolean",
      label: "Mail Panelists and Registrants",
      description: "Whether Zoom tells those who were to come",
      optional: true,
    },
  },
  async run({ $ }) {
    const path = checkedProps(this, { webinarId });
    const occurrence_id = this.occurrenceId || undefined;
    const params = { occurrence_id, cancel_webinar_reminder: this.remindAll };
    const what = occurrence_id
      ? `occurrence ${occurrence_id} of webinar ${path.webinarId}`
      : `webinar ${path.webinarId}`;
    try {
      await this.zoomAdmin.request(deleteWebinar, { $, path, params });
      $.export("$summary", `Deleted ${what}`);
      return { ...path, occurrenceId: occurrence_id, deleted: true };
    } catch (error) {
      if (!(error instanceof WebinarNotFoundError && $.context.replay)) throw error;
      $.export("$summary", `The ${what} was gone already, deleted by an earlier attempt of this step`);
      return { ...path, occurrenceId: occurrence_id, deleted: false };
    }
  },
});
