import { checkedProps } from "../../common/input/checked-props.ts";
import { counted } from "../../common/wording/counted.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { listGroups } from "../../common/operations/groups.ts";
import { listAll } from "../../common/pages.ts";
import { maxResults } from "../../common/schemas/max-results.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-list-groups",
  name: "List Groups",
  description: `Lists the groups of the account, to the end unless limited. Needs a paid plan. ${documentation(listGroups)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    maxResults: {
      type: "integer",
      label: "Max Results",
      description: "At most so many groups",
      optional: true,
      min: 1,
    },
  },
  async run({ $ }) {
    const limit = checkedProps(this, { maxResults });
    const groups = await listAll(
      this.zoomAdmin,
      listGroups,
      { $ },
      { rows: (page) => page.groups, key: ({ id }) => id, ...limit },
    );
    $.export("$summary", `Listed ${counted(groups.length, "group")}`);
    return groups;
  },
});
