import { checked } from "../../common/input/check.ts";
import { counted } from "../../common/wording/counted.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { listMeetingSummaries } from "../../common/operations/past-meetings.ts";
import { listAll } from "../../common/pages.ts";
import { maxResultsProp } from "../../common/props/max-results.ts";
import { summaryFilters } from "../../common/schemas/summary-filters.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-list-meeting-summaries",
  name: "List Meeting Summaries",
  description: `Lists AI Companion's summaries of the whole account, without their text. ${documentation(listMeetingSummaries)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    from: {
      type: "string",
      label: "From",
      description: "The first day or instant, such as `2026-03-01` or `2026-03-01T09:00:00Z`",
      optional: true,
    },
    to: {
      type: "string",
      label: "To",
      description: "The last day or instant, such as `2026-03-31` or `2026-03-31T18:00:00Z`",
      optional: true,
    },
    timeFilter: {
      type: "string",
      label: "Time",
      description: "Which time of a summary lies between the two",
      options: [
        { value: "summary_start_time", label: "When what it tells of began" },
        { value: "summary_created_time", label: "When it was written" },
      ],
      optional: true,
      default: "summary_start_time",
    },
    ...maxResultsProp,
  },
  async run({ $ }) {
    const {
      maxResults,
      timeFilter: time_filter_field,
      ...period
    } = checked(summaryFilters(), {
      from: this.from || undefined,
      to: this.to || undefined,
      timeFilter: this.timeFilter || undefined,
      maxResults: this.maxResults,
    });
    const request = { $, params: { ...period, time_filter_field } };
    const summaries = await listAll(this.zoomAdmin, listMeetingSummaries, request, {
      rows: (page) => page.summaries,
      key: ({ meeting_uuid, summary_start_time }) => JSON.stringify([meeting_uuid, summary_start_time]),
      maxResults,
    });
    $.export("$summary", `Listed ${counted(summaries.length, "summary", "summaries")}`);
    return summaries;
  },
});
