import { checkedProps } from "../../common/input/checked-props.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { getUserSettings } from "../../common/operations/user-settings.ts";
import { settingsOption } from "../../common/props/settings-option.ts";
import { userId } from "../../common/schemas/ids.ts";
import { settingsPart } from "../../common/schemas/user-settings.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-get-user-settings",
  name: "Get User Settings",
  description: `Reads the settings of a user who has accepted the invitation. ${documentation(getUserSettings)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    userId: { propDefinition: [zoomAdmin, "userId"] },
    option: settingsOption,
  },
  async run({ $ }) {
    const { userId: user, option } = checkedProps(this, { userId, option: settingsPart });
    const settings = await this.zoomAdmin.request(getUserSettings, { $, path: { userId: user }, params: { option } });
    $.export("$summary", `Read the ${option ? `${option} ` : ""}settings of ${user}`);
    return settings;
  },
});
