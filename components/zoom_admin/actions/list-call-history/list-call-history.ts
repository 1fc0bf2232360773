import { checked } from "../../common/input/check.ts";
import { checkedProps } from "../../common/input/checked-props.ts";
import { counted } from "../../common/wording/counted.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { listCalls } from "../../common/reports/list-calls.ts";
import { listCallHistory } from "../../common/operations/phone.ts";
import { maxResultsProp } from "../../common/props/max-results.ts";
import { periodProps } from "../../common/props/period.ts";
import { word } from "../../common/schemas/coerced.ts";
import { userId } from "../../common/schemas/ids.ts";
import { maxResults } from "../../common/schemas/max-results.ts";
import { period } from "../../common/schemas/period.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

const filters = {
  userId: () => userId().optional(),
  direction: () => word(["inbound", "outbound"]).optional(),
  connectType: () => word(["internal", "external"]).optional(),
  maxResults,
};

export default defineZoomAction({
  key: "zoom_admin-list-call-history",
  name: "List Call History",
  description: `Lists the Zoom Phone calls of the account, or of one user, in a month. ${documentation(listCallHistory)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    userId: {
      propDefinition: [zoomAdmin, "userId"],
      description: "Only this person's calls; those of the whole account, unless said",
      optional: true,
    },
    ...periodProps,
    direction: {
      type: "string",
      label: "Direction",
      description: "Only calls that came in, or that went out",
      options: ["inbound", "outbound"],
      optional: true,
    },
    connectType: {
      type: "string",
      label: "Connection",
      description: "Only calls within the account, or with others",
      options: ["internal", "external"],
      optional: true,
    },
    keyword: {
      type: "string",
      label: "Keyword",
      description: "Only calls with this in a name, an extension, a number, an address or the call's id",
      optional: true,
    },
    ...maxResultsProp,
  },
  async run({ $ }) {
    const { userId: caller, ...chosen } = checkedProps(this, filters);
    const { from, to } = checked(period(this.zoomAdmin._time().now()), {
      from: this.from || undefined,
      to: this.to || undefined,
    });
    const params = {
      from,
      to,
      directions: chosen.direction,
      connect_types: chosen.connectType,
      keyword: this.keyword || undefined,
    };
    const calls = await listCalls(this.zoomAdmin, { $, userId: caller, params, maxResults: chosen.maxResults });
    $.export("$summary", `Listed ${counted(calls.length, "call")} of ${caller ?? "the account"} from ${from} to ${to}`);
    return calls;
  },
});
