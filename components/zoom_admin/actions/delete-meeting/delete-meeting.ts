import { checkedProps } from "../../common/input/checked-props.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { MeetingNotFoundError } from "../../common/errors/causes.ts";
import { deleteMeeting } from "../../common/operations/meetings.ts";
import { meetingChoice } from "../../common/props/meeting.ts";
import { meetingId } from "../../common/schemas/ids.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-delete-meeting",
  name: "Delete Meeting",
  description: `Deletes a meeting, a whole series, or one occurrence of it. ${documentation(deleteMeeting)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: false, destructiveHint: true, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    ...meetingChoice,
    occurrenceId: {
      type: "string",
      label: "Occurrence ID",
      description: "Only this occurrence; without it the whole series goes",
      optional: true,
    },
    remindHosts: {
      type: "boolean",
      label: "Mail the Hosts",
      description: "Whether Zoom tells host and alternative hosts",
      optional: true,
    },
    remindRegistrants: {
      type: "boolean",
      label: "Mail the Registrants",
      description: "Whether Zoom tells registrants",
      optional: true,
    },
  },
  async run({ $ }) {
    const path = checkedProps(this, { meetingId });
    const occurrence_id = this.occurrenceId || undefined;
    const params = {
      occurrence_id,
      schedule_for_reminder: this.remindHosts,
      cancel_meeting_reminder: this.remindRegistrants,
    };
    const what = occurrence_id
      ? `occurrence ${occurrence_id} of meeting ${path.meetingId}`
      : `meeting ${path.meetingId}`;
    try {
      await this.zoomAdmin.request(deleteMeeting, { $, path, params });
      $.export("$summary", `Deleted ${what}`);
      return { ...path, occurrenceId: occurrence_id, deleted: true };
    } catch (error) {
      if (!(error instanceof MeetingNotFoundError && $.context.replay)) throw error;
      $.export("$summary", `The ${what} was gone already, deleted by an earlier attempt of this step`);
      return { ...path, occurrenceId: occurrence_id, deleted: false };
    }
  },
});
