import { checkedProps } from "../../common/input/checked-props.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { webinarRegistrants } from "../../common/registrants/webinar-registrants.ts";
import { addWebinarRegistrant } from "../../common/operations/webinar-people.ts";
import { webinarChoice } from "../../common/props/webinar.ts";
import { registrantProps } from "../../common/props/registrant.ts";
import { registerOnce } from "../../common/registrants/register-once.ts";
import { registrantWish } from "../../common/registrants/registrant-wish.ts";
import { webinarId } from "../../common/schemas/ids.ts";
import { occurrenceIds } from "../../common/schemas/registrant.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

export default defineZoomAction({
  key: "zoom_admin-add-webinar-registrant",
  name: "Add Webinar Registrant",
  description: `Registers somebody for a webinar that asks for registration. ${documentation(addWebinarRegistrant)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: false, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: { zoomAdmin, ...webinarChoice, ...registrantProps },
  async run({ $ }) {
    const { occurrenceIds: occurrences, ...path } = checkedProps(this, { webinarId, occurrenceIds });
    const data = registrantWish(this);
    const params = { occurrence_ids: occurrences.length > 0 ? occurrences.join(",") : undefined };
    const registration = await registerOnce({
      $,
      time: this.zoomAdmin._time(),
      email: data.email,
      occurrenceIds: occurrences,
      make: () => this.zoomAdmin.request(addWebinarRegistrant, { $, path, params, data }),
      list: webinarRegistrants(this.zoomAdmin, { $, path }),
    });
    const outcome = registration.join_url ? "" : "; the host has yet to approve";
    $.export("$summary", `Registered ${data.email} for webinar ${path.webinarId}${outcome}`);
    return registration;
  },
});
