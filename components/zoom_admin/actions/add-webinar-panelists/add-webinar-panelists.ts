import { checkedProps } from "../../common/input/checked-props.ts";
import { counted } from "../../common/wording/counted.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { makeOnce } from "../../common/make-once.ts";
import { addWebinarPanelists, listWebinarPanelists } from "../../common/operations/webinar-people.ts";
import { webinarChoice } from "../../common/props/webinar.ts";
import { webinarId } from "../../common/schemas/ids.ts";
import { panelists } from "../../common/schemas/panelist.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-add-webinar-panelists",
  name: "Add Webinar Panelists",
  description: `Makes people panelists of a webinar, which Zoom tells them by mail. ${documentation(addWebinarPanelists)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: false, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    ...webinarChoice,
    panelists: {
      type: "string[]",
      label: "Panelists",
      description:
        'Each as `Dana Lee <dana@example.com>`, or as an object with `name`, `email` and what else Zoom takes, such as `{"name":"Dana Lee","email":"dana@example.com","name_tag_pronouns":"she/her"}`',
    },
  },
  async run({ $ }) {
    const path = checkedProps(this, { webinarId });
    const data = checkedProps(this, { panelists });
    const find = async () => {
      const there = await this.zoomAdmin.request(listWebinarPanelists, { $, path });
      const addresses = new Set(there.panelists?.map(({ email }) => email.toLowerCase()));
      return data.panelists.every(({ email }) => addresses.has(email.toLowerCase()))
        ? { id: path.webinarId }
        : undefined;
    };
    const make = () => this.zoomAdmin.request(addWebinarPanelists, { $, path, data });
    const earlier = $.context.replay ? await find() : undefined;
    const added = earlier ?? (await makeOnce<{ id: string }>({ make, find, time: this.zoomAdmin._time() }));
    $.export("$summary", `Added ${counted(data.panelists.length, "panelist")} to webinar ${path.webinarId}`);
    return { ...added, ...data };
  },
});
