import * as z from "zod";
import { checkedProps } from "../../common/input/checked-props.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { makeGroup } from "../../common/users/make-group.ts";
import { createGroup } from "../../common/operations/groups.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

const rule = "must be a name";

export default defineZoomAction({
  key: "zoom_admin-create-group",
  name: "Create Group",
  description: `Makes a group of users, empty at first. Needs a paid plan. ${documentation(createGroup)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: false, destructiveHint: false, openWorldHint: true, idempotentHint: false },
  props: {
    zoomAdmin,
    name: { type: "string", label: "Name", description: "What the group is called; no two have the same name" },
  },
  async run({ $ }) {
    const { name } = checkedProps(this, { name: () => z.string(rule).trim().min(1, rule) });
    const group = await makeGroup(this.zoomAdmin, $, name);
    $.export("$summary", `Created the group ${group.name} (${group.id})`);
    return group;
  },
});
