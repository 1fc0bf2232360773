import * as z from "zod";
import { checked } from "../../common/input/check.ts";
import { counted } from "../../common/wording/counted.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { listGroups } from "../../common/operations/groups.ts";
import { listAll } from "../../common/pages.ts";
import { integer } from "../../common/schemas/coerced.ts";
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
    const { maxResults } = checked(z.object({ maxResults: integer(1, 1_000_000).optional() }), {
      maxResults: this.maxResults,
    });
    const groups = await listAll(
      this.zoomAdmin,
      listGroups,
      { $ },
      { rows: (page) => page.groups, key: ({ id }) => id, maxResults },
    );
    $.export("$summary", `Listed ${counted(groups.length, "group")}`);
    return groups;
  },
});
