import { checked } from "../../common/input/check.ts";
import { checkedProps } from "../../common/input/checked-props.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { readObject } from "../../common/input/key-values.ts";
import { nested } from "../../common/input/nested.ts";
import { updateUserSettings } from "../../common/operations/user-settings.ts";
import { settingsOption } from "../../common/props/settings-option.ts";
import { userId } from "../../common/schemas/ids.ts";
import { settingsPart, userSettings } from "../../common/schemas/user-settings.ts";
import { somethingToChange } from "../../common/input/something-to-change.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-update-user-settings",
  name: "Update User Settings",
  description: `Changes settings of a user: what is named, and nothing else. ${documentation(updateUserSettings)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: false, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    userId: { propDefinition: [zoomAdmin, "userId"] },
    settings: {
      type: "object",
      label: "Settings",
      description:
        'What to change, by Zoom\'s names: `{"in_meeting":{"chat":false}}`, or lines of `in_meeting.chat=false`. An empty text empties a setting',
    },
    option: settingsOption,
  },
  async run({ $ }) {
    const { userId: user, option } = checkedProps(this, { userId, option: settingsPart });
    const settings = nested(readObject(this.settings, "settings"));
    const data = somethingToChange(checked(userSettings(), settings, "settings"));
    await this.zoomAdmin.request(updateUserSettings, { $, path: { userId: user }, params: { option }, data });
    const changed = Object.keys(data);
    $.export("$summary", `Changed ${changed.join(", ")} in the settings of ${user}`);
    return { userId: user, changed };
  },
});
