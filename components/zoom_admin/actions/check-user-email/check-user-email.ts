import { checkedProps } from "../../common/input/checked-props.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { checkUserEmail } from "../../common/operations/users.ts";
import { email } from "../../common/schemas/email.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-check-user-email",
  name: "Check User Email",
  description: `Says whether a user of this account signs in with an e-mail address. It says nothing of Zoom users elsewhere, so an address that is free here may still be taken. ${documentation(checkUserEmail)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    email: { type: "string", label: "E-Mail Address", description: "The address to look for" },
  },
  async run({ $ }) {
    const params = checkedProps(this, { email });
    const answer = await this.zoomAdmin.request(checkUserEmail, { $, params });
    $.export(
      "$summary",
      `${answer.existed_email ? "A user of this account signs" : "No user of this account signs"} in with ${params.email}`,
    );
    return answer;
  },
});
