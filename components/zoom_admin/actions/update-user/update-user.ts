import { checked } from "../../common/input/check.ts";
import { checkedProps } from "../../common/input/checked-props.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { readObject } from "../../common/input/key-values.ts";
import { updateUser } from "../../common/operations/users.ts";
import { clearableProfile, clearProp } from "../../common/props/clear.ts";
import { profileFields, profileProps } from "../../common/props/profile.ts";
import { userId } from "../../common/schemas/ids.ts";
import { profile } from "../../common/schemas/profile.ts";
import { setFields } from "../../common/input/set-fields.ts";
import { somethingToChange } from "../../common/input/something-to-change.ts";
import { withCleared } from "../../common/input/with-cleared.ts";
import { pendingWarnings } from "../../common/users/pending-warnings.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-update-user",
  name: "Update User",
  description: `Changes a user's licence and profile: what is set, and nothing else. ${documentation(updateUser)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: false, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    userId: { propDefinition: [zoomAdmin, "userId"] },
    ...profileProps,
    ...clearProp(clearableProfile),
  },
  async run({ $ }) {
    const path = checkedProps(this, { userId });
    const set = { ...readObject(this.moreFields, "moreFields"), ...setFields(this, profileFields) };
    const data = somethingToChange(checked(profile(), withCleared(set, this.clear, clearableProfile)));
    await this.zoomAdmin.request(updateUser, { $, path, data });
    const changed = Object.keys(data);
    $.export("$summary", `Changed ${changed.join(", ")} of ${path.userId}`);
    return { ...path, changed, warnings: await pendingWarnings(this.zoomAdmin, $, path.userId) };
  },
});
