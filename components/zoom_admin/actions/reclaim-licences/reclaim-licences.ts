import { checkedProps } from "../../common/input/checked-props.ts";
import { counted } from "../../common/wording/counted.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { getUserSummary, listUsers, updateUser } from "../../common/operations/users.ts";
import { listAll } from "../../common/pages.ts";
import { reclaiming } from "../../common/schemas/reclaiming.ts";
import { idleLicences } from "../../common/users/idle-licences.ts";
import { reclaim } from "../../common/users/reclaim.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

const DAY_MS = 86_400_000;

export default defineZoomAction({
  key: "zoom_admin-reclaim-licences",
  name: "Reclaim Licences",
  description: `Makes Licensed users Basic who have not signed in for long, or says who they are. Nobody with a role over others is touched. ${documentation(updateUser)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: false, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    idleDays: {
      type: "integer",
      label: "Idle Days",
      description: "Who has not signed in for so many days; who never did counts from when they became a user",
      optional: true,
      default: 90,
      min: 4,
    },
    except: {
      type: "string[]",
      label: "Except",
      description: "Users to leave alone, by id or e-mail address",
      optional: true,
    },
    seats: {
      type: "integer",
      label: "Seats",
      description: "How many licences the account has bought, to be told how many are free",
      optional: true,
      min: 0,
    },
    planOnly: {
      type: "boolean",
      label: "Plan Only",
      description: "Whether to change nothing and only say whose licences are idle",
      optional: true,
      default: true,
    },
  },
  async run({ $ }) {
    const { idleDays, except, seats, planOnly } = checkedProps(this, reclaiming);
    const users = await listAll(
      this.zoomAdmin,
      listUsers,
      { $, params: { status: "active" } },
      { rows: (page) => page.users, key: ({ id, email }) => id ?? email },
    );
    const idle = idleLicences(users, { before: this.zoomAdmin._time().now() - idleDays * DAY_MS, except });
    const { reclaimed, refused } = await reclaim(this.zoomAdmin, $, planOnly ? [] : idle);
    const { licensed_users_count: taken = 0 } = await this.zoomAdmin.request(getUserSummary, { $ });
    $.export(
      "$summary",
      planOnly
        ? `Would reclaim ${counted(idle.length, "licence")}`
        : `Reclaimed ${counted(reclaimed.length, "licence")}${refused.length > 0 ? `; Zoom refused ${refused.length}` : ""}`,
    );
    const licences = { taken, ...(seats !== undefined && { free: Math.max(0, seats - taken) }) };
    return { planOnly, idleDays, idle, reclaimed, refused, licences };
  },
});
