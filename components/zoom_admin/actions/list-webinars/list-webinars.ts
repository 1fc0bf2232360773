import { checkedProps } from "../../common/input/checked-props.ts";
import { counted } from "../../common/wording/counted.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { listWebinars } from "../../common/operations/webinars.ts";
import { listAll } from "../../common/pages.ts";
import { maxResultsProp } from "../../common/props/max-results.ts";
import { word } from "../../common/schemas/coerced.ts";
import { userId } from "../../common/schemas/ids.ts";
import { maxResults } from "../../common/schemas/max-results.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

const wanted = { userId, type: () => word(["scheduled", "upcoming"]).default("scheduled"), maxResults };

export default defineZoomAction({
  key: "zoom_admin-list-webinars",
  name: "List Webinars",
  description: `Lists the webinars of a host, each occurrence of a series by itself, to the end unless limited. ${documentation(listWebinars)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    userId: { propDefinition: [zoomAdmin, "hostId"] },
    type: {
      type: "string",
      label: "Webinars",
      description: "Which webinars",
      options: [
        { value: "scheduled", label: "All that are scheduled: past ones that are still valid, live and coming" },
        { value: "upcoming", label: "Live and coming" },
      ],
      optional: true,
      default: "scheduled",
    },
    ...maxResultsProp,
  },
  async run({ $ }) {
    const { userId: host, type, ...limit } = checkedProps(this, wanted);
    const webinars = await listAll(
      this.zoomAdmin,
      listWebinars,
      { $, path: { userId: host }, params: { type } },
      { rows: (page) => page.webinars, key: ({ uuid, start_time }) => `${uuid} ${start_time}`, ...limit },
    );
    $.export("$summary", `Listed ${counted(webinars.length, `${type} webinar`)} of ${host}`);
    return webinars;
  },
});
