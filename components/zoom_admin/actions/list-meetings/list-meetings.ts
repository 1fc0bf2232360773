import { checked } from "../../common/input/check.ts";
import { counted } from "../../common/wording/counted.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { listMeetings } from "../../common/operations/meetings.ts";
import { listAll } from "../../common/pages.ts";
import { maxResultsProp } from "../../common/props/max-results.ts";
import { whenAndWhat } from "../../common/props/new-meeting.ts";
import { meetingFilters } from "../../common/schemas/meeting-filters.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-list-meetings",
  name: "List Meetings",
  description: `Lists a user's meetings but instant ones, each series once unless said. ${documentation(listMeetings)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    userId: { propDefinition: [zoomAdmin, "hostId"], description: "Whose meetings" },
    type: {
      type: "string",
      label: "Which Meetings",
      description: "Past, running or to come",
      options: [
        { value: "scheduled", label: "All that have not expired" },
        { value: "live", label: "Running now" },
        { value: "upcoming", label: "To come, and running now" },
        { value: "upcoming_meetings", label: "To come" },
        { value: "previous_meetings", label: "Past" },
      ],
      optional: true,
      default: "scheduled",
    },
    from: { type: "string", label: "From", description: "The first day, such as `2026-03-01`", optional: true },
    to: { type: "string", label: "To", description: "The last day, such as `2026-03-31`", optional: true },
    timezone: { ...whenAndWhat.timezone, description: "In which the days begin and end; UTC unless said" },
    everyOccurrence: {
      type: "boolean",
      label: "Every Occurrence",
      description: "Whether a series is listed once for each occurrence, as Zoom has it, and not once in all",
      optional: true,
    },
    ...maxResultsProp,
  },
  async run({ $ }) {
    const { userId, everyOccurrence, maxResults, ...params } = checked(meetingFilters(), {
      userId: this.userId,
      type: this.type || undefined,
      from: this.from || undefined,
      to: this.to || undefined,
      timezone: this.timezone || undefined,
      everyOccurrence: this.everyOccurrence,
      maxResults: this.maxResults,
    });
    const request = { $, path: { userId }, params };
    const meetings = await listAll(this.zoomAdmin, listMeetings, request, {
      rows: ({ meetings: rows }) => rows,
      key: ({ id, uuid, start_time }) => (everyOccurrence ? JSON.stringify([id, uuid, start_time]) : String(id)),
      maxResults,
    });
    $.export("$summary", `Listed ${counted(meetings.length, "meeting")} of ${userId}`);
    return meetings;
  },
});
