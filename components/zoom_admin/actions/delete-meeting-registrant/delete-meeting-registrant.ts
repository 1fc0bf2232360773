import { checkedProps } from "../../common/input/checked-props.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { RegistrantNotFoundError } from "../../common/errors/causes.ts";
import { deleteMeetingRegistrant } from "../../common/operations/meeting-registrants.ts";
import { meetingRegistrantChoice } from "../../common/props/meeting-registrant.ts";
import { meetingChoice } from "../../common/props/meeting.ts";
import { occurrenceProp } from "../../common/props/registrant.ts";
import { meetingId } from "../../common/schemas/ids.ts";
import { registrantId } from "../../common/schemas/registrant.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-delete-meeting-registrant",
  name: "Delete Meeting Registrant",
  description: `Takes a person's registration for a meeting back. ${documentation(deleteMeetingRegistrant)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: false, destructiveHint: true, openWorldHint: true, idempotentHint: true },
  props: { zoomAdmin, ...meetingChoice, ...meetingRegistrantChoice, ...occurrenceProp },
  async run({ $ }) {
    const path = checkedProps(this, { meetingId, registrantId });
    const params = { occurrence_id: this.occurrenceId || undefined };
    try {
      await this.zoomAdmin.request(deleteMeetingRegistrant, { $, path, params });
      $.export("$summary", `Removed registrant ${path.registrantId} from meeting ${path.meetingId}`);
      return { ...path, occurrenceId: params.occurrence_id, deleted: true };
    } catch (error) {
      if (!(error instanceof RegistrantNotFoundError && $.context.replay)) throw error;
      $.export(
        "$summary",
        `Registrant ${path.registrantId} was gone already, removed by an earlier attempt of this step`,
      );
      return { ...path, occurrenceId: params.occurrence_id, deleted: false };
    }
  },
});
