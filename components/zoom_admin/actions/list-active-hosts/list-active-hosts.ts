import { checked } from "../../common/input/check.ts";
import { checkedProps } from "../../common/input/checked-props.ts";
import { choice } from "../../common/input/choice.ts";
import { counted } from "../../common/wording/counted.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { reportHosts } from "../../common/operations/reports.ts";
import { listAll } from "../../common/pages.ts";
import { maxResultsProp } from "../../common/props/max-results.ts";
import { periodProps } from "../../common/props/period.ts";
import { maxResults } from "../../common/schemas/max-results.ts";
import { period } from "../../common/schemas/period.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-list-active-hosts",
  name: "List Active Hosts",
  description: `Lists who held meetings in a month, and how many, or which hosts held none. ${documentation(reportHosts)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    type: {
      type: "string",
      label: "Hosts",
      description: "Which hosts",
      options: [
        { value: "active", label: "Active: held a meeting in the period" },
        { value: "inactive", label: "Inactive: held none, such as those whose licence may be reclaimed" },
      ],
      optional: true,
      default: "active",
    },
    ...periodProps,
    groupId: { type: "string", label: "Group ID", description: "Only hosts of this group", optional: true },
    ...maxResultsProp,
  },
  async run({ $ }) {
    const type = choice("type", this.type ?? "active", ["active", "inactive"]);
    const limit = checkedProps(this, { maxResults });
    const { from, to } = checked(period(this.zoomAdmin._time().now()), {
      from: this.from || undefined,
      to: this.to || undefined,
    });
    const params = { type, from, to, group_id: this.groupId || undefined };
    const hosts = await listAll(
      this.zoomAdmin,
      reportHosts,
      { $, params },
      { rows: ({ users }) => users, key: ({ id, email }) => id ?? email, ...limit },
    );
    $.export("$summary", `Listed ${counted(hosts.length, `${type} host`)} from ${from} to ${to}`);
    return hosts;
  },
});
