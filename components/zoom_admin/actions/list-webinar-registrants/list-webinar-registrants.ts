import { checkedProps } from "../../common/input/checked-props.ts";
import { counted } from "../../common/wording/counted.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { listRegistrants } from "../../common/registrants/list-registrants.ts";
import { webinarRegistrants } from "../../common/registrants/webinar-registrants.ts";
import { listWebinarRegistrants } from "../../common/operations/webinar-people.ts";
import { maxResultsProp } from "../../common/props/max-results.ts";
import { webinarChoice } from "../../common/props/webinar.ts";
import { occurrenceProp, registrantStatusProp } from "../../common/props/registrant.ts";
import { webinarId } from "../../common/schemas/ids.ts";
import { registrantFilters } from "../../common/schemas/registrant.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-list-webinar-registrants",
  name: "List Webinar Registrants",
  description: `Lists who registered for a webinar, to the end unless limited. ${documentation(listWebinarRegistrants)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: { zoomAdmin, ...webinarChoice, ...registrantStatusProp, ...occurrenceProp, ...maxResultsProp },
  async run({ $ }) {
    const path = checkedProps(this, { webinarId });
    const filters = checkedProps(this, registrantFilters);
    const list = webinarRegistrants(this.zoomAdmin, { $, path, maxResults: filters.maxResults });
    const registrants = await listRegistrants(list, filters);
    $.export("$summary", `Listed ${counted(registrants.length, "registrant")} of webinar ${path.webinarId}`);
    return registrants;
  },
});
