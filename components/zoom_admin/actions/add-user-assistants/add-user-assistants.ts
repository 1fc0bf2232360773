import { checkedProps } from "../../common/input/checked-props.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { addAssistants } from "../../common/operations/assistants.ts";
import { enumerated, named } from "../../common/wording/people.ts";
import { userId, userIds } from "../../common/schemas/ids.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

const fewUsers = () => userIds().refine((users) => users.length <= 30, "can name 30 users at a time");

export default defineZoomAction({
  key: "zoom_admin-add-user-assistants",
  name: "Add User Assistants",
  description: `Lets people schedule meetings for a user; all of them need a licence. ${documentation(addAssistants)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: false, destructiveHint: false, openWorldHint: true, idempotentHint: false },
  props: {
    zoomAdmin,
    userId: { propDefinition: [zoomAdmin, "userId"] },
    assistantIds: {
      propDefinition: [zoomAdmin, "hostId"],
      type: "string[]",
      label: "Assistants",
      description: "Who may schedule for that user, at most 30: choose them, or give user ids or e-mail addresses",
    },
  },
  async run({ $ }) {
    const { userId: user, assistantIds } = checkedProps(this, { userId, assistantIds: fewUsers });
    const data = { assistants: assistantIds.map(named) };
    const added = await this.zoomAdmin.request(addAssistants, { $, path: { userId: user }, data });
    $.export("$summary", `Let ${enumerated(assistantIds)} schedule for ${user}`);
    return added;
  },
});
