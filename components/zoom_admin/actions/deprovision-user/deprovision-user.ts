import { checked } from "../../common/input/check.ts";
import { counted } from "../../common/wording/counted.ts";
import { defineZoomAction } from "../../common/define.ts";
import { measuresFor, takeAll } from "../../common/users/deprovision.ts";
import { documentation } from "../../common/documentation.ts";
import { findUser } from "../../common/users/find-user.ts";
import { deleteUser, getUser } from "../../common/operations/users.ts";
import { nameAndAddress } from "../../common/props/option-labels.ts";
import { deprovisioningProps } from "../../common/props/deprovisioning.ts";
import { transferProps } from "../../common/props/transfer.ts";
import { conduct } from "../../common/schemas/deprovisioning.ts";
import { removal } from "../../common/schemas/removal.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-deprovision-user",
  name: "Deprovision User",
  description: `Deactivates or removes a user, with their meetings handed over or cancelled first, and reports what was done. ${documentation(deleteUser)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: false, destructiveHint: true, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    userId: { propDefinition: [zoomAdmin, "userId"] },
    ...deprovisioningProps,
    ...transferProps,
  },
  async run({ $ }) {
    const { outcome, meetings: fate, transfer = [], remindRegistrants, planOnly } = this;
    const asked = checked(conduct(), { outcome, meetings: fate, transfer, remindRegistrants, planOnly });
    const leave = checked(removal(), {
      userId: this.userId,
      action: asked.outcome === "deactivate" ? undefined : asked.outcome,
      transferEmail: this.transferEmail || undefined,
      transfer: asked.meetings === "transfer" ? [...new Set(["meeting", ...transfer])] : transfer,
    });
    if ($.context.replay && !(await findUser(this.zoomAdmin, $, leave.userId))) {
      $.export("$summary", `${leave.userId} was gone already, removed by an earlier attempt of this step`);
      return { userId: leave.userId, planOnly: asked.planOnly, steps: [], meetings: [] };
    }
    const user = await this.zoomAdmin.request(getUser, { $, path: { userId: leave.userId } });
    const named = { ...user, email: user.email ?? leave.userId };
    const { measures, meetings } = await measuresFor(this.zoomAdmin, $, {
      user: named,
      conduct: asked,
      removal: leave,
    });
    if (!asked.planOnly) await takeAll(measures);
    $.export(
      "$summary",
      `${asked.planOnly ? "Would take" : "Took"} ${counted(measures.length, "step")} to deprovision ${nameAndAddress(named)}`,
    );
    return {
      userId: leave.userId,
      user,
      planOnly: asked.planOnly,
      steps: measures.map(({ inWords }) => inWords),
      meetings: meetings.map(({ id, topic, start_time }) => ({ id, topic, start_time, fate: asked.meetings })),
    };
  },
});
