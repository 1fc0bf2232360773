import { checkedProps } from "../../common/input/checked-props.ts";
import { counted } from "../../common/wording/counted.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { listPhoneUsers } from "../../common/operations/phone.ts";
import { listAll } from "../../common/pages.ts";
import { maxResultsProp } from "../../common/props/max-results.ts";
import { phonePage } from "../../common/resources/phone.ts";
import { word } from "../../common/schemas/coerced.ts";
import { maxResults } from "../../common/schemas/max-results.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

const filters = { status: () => word(["activate", "deactivate", "pending"]).optional(), maxResults };

export default defineZoomAction({
  key: "zoom_admin-list-phone-users",
  name: "List Phone Users",
  description: `Lists the users with a Zoom Phone licence, with their extensions, numbers and calling plans. ${documentation(listPhoneUsers)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    status: {
      type: "string",
      label: "Status",
      description: "Only users whose Zoom Phone is in this state",
      options: [
        { value: "activate", label: "Active" },
        { value: "deactivate", label: "Deactivated" },
        { value: "pending", label: "Pending: licensed for Workplace, without Zoom Phone yet" },
      ],
      optional: true,
    },
    keyword: {
      type: "string",
      label: "Keyword",
      description: "Only users with this in their name, extension or number",
      optional: true,
    },
    siteId: { type: "string", label: "Site ID", description: "Only users of this site", optional: true },
    ...maxResultsProp,
  },
  async run({ $ }) {
    const { status, ...limit } = checkedProps(this, filters);
    const params = {
      ...phonePage(limit),
      status,
      keyword: this.keyword || undefined,
      site_id: this.siteId || undefined,
    };
    const users = await listAll(
      this.zoomAdmin,
      listPhoneUsers,
      { $, params },
      { rows: (page) => page.users, key: ({ id }) => id, ...limit },
    );
    $.export("$summary", `Listed ${counted(users.length, "user")} of Zoom Phone`);
    return users;
  },
});
