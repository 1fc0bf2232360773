import { choice } from "../../common/input/choice.ts";
import { defineZoomAction } from "../../common/define.ts";
import { madeSummary, userExists } from "../../common/users/describe-user.ts";
import { documentation } from "../../common/documentation.ts";
import { makeUser } from "../../common/users/make-user.ts";
import { createUser } from "../../common/operations/users.ts";
import { userProps } from "../../common/props/new-user.ts";
import { withStatus } from "../../common/users/user-status.ts";
import { userWish } from "../../common/users/user-wish.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-create-user",
  name: "Create User",
  description: `Adds a person to the Zoom account, by invitation or active at once. ${documentation(createUser)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: false, destructiveHint: false, openWorldHint: true, idempotentHint: false },
  props: {
    zoomAdmin,
    ...userProps,
    ifExists: {
      type: "string",
      label: "If the User Exists",
      description: "What to do where the account has a user of that address already",
      options: [
        { value: "fail", label: "Fail, saying so" },
        { value: "continue", label: "Go on with the account's own user" },
      ],
      optional: true,
      default: "fail",
    },
  },
  async run({ $ }) {
    const wish = userWish(this);
    const ifExists = choice("ifExists", this.ifExists ?? "fail", ["fail", "continue"]);
    const { user, created } = await makeUser(this.zoomAdmin, { $, ...wish });
    if (!created && ifExists === "fail") throw userExists(user);
    const result = { ...(await withStatus(this.zoomAdmin, $, user, wish.action)), created };
    $.export("$summary", madeSummary(result));
    return result;
  },
});
