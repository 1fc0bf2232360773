import * as z from "zod";
import { checked } from "../../common/input/check.ts";
import { counted } from "../../common/wording/counted.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { getDailyReport } from "../../common/operations/reports.ts";
import { integer, text } from "../../common/schemas/coerced.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

const filters = () =>
  z
    .object({ year: integer(2011, 2999).optional(), month: integer(1, 12).optional(), groupId: text(64).optional() })
    .refine(({ year, month }) => year === undefined || month !== undefined, {
      path: ["month"],
      message: "is needed with `year`",
    })
    .refine(({ year, month }) => month === undefined || year !== undefined, {
      path: ["year"],
      message: "is needed with `month`",
    });

export default defineZoomAction({
  key: "zoom_admin-get-daily-report",
  name: "Get Daily Report",
  description: `Reads how much the account used Zoom on each day of a month: new users, meetings, participants and minutes. ${documentation(getDailyReport)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    year: {
      type: "integer",
      label: "Year",
      description: "Together with the month; this month where both are left out",
      optional: true,
    },
    month: {
      type: "integer",
      label: "Month",
      description: "1 to 12, and one of the last six months",
      optional: true,
      min: 1,
      max: 12,
    },
    groupId: {
      type: "string",
      label: "Group ID",
      description: "Only what the users of this group did",
      optional: true,
    },
  },
  async run({ $ }) {
    const { year, month, groupId } = checked(filters(), {
      year: this.year,
      month: this.month,
      groupId: this.groupId || undefined,
    });
    const report = await this.zoomAdmin.request(getDailyReport, { $, params: { year, month, group_id: groupId } });
    const meetings = (report.dates ?? []).reduce((sum, day) => sum + day.meetings, 0);
    $.export(
      "$summary",
      `Read the report of ${report.year}-${String(report.month).padStart(2, "0")}: ${counted(meetings, "meeting")}`,
    );
    return report;
  },
});
