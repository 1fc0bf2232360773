import * as z from "zod";
import { checked } from "../../common/input/check.ts";
import { counted } from "../../common/wording/counted.ts";
import { defineZoomAction } from "../../common/define.ts";
import { documentation } from "../../common/documentation.ts";
import { listPhoneNumbers } from "../../common/operations/phone.ts";
import { listAll } from "../../common/pages.ts";
import { maxResultsProp } from "../../common/props/max-results.ts";
import { phonePage } from "../../common/resources/phone.ts";
import { word } from "../../common/schemas/coerced.ts";
import { maxResults } from "../../common/schemas/max-results.ts";
import zoomAdmin from "../../zoom_admin.app.ts";

const assignments = ["all", "assigned", "unassigned", "byoc"] as const;
const assignees = [
  "user",
  "callQueue",
  "autoReceptionist",
  "commonArea",
  "emergencyNumberPool",
  "companyLocation",
  "meetingService",
] as const;

const filters = () =>
  z
    .object({ type: word(assignments).optional(), extensionType: word(assignees).optional(), maxResults: maxResults() })
    .refine(({ type, extensionType }) => extensionType === undefined || type === "assigned", {
      path: ["extensionType"],
      message: "goes with the numbers that are assigned only",
    });

export default defineZoomAction({
  key: "zoom_admin-list-phone-numbers",
  name: "List Phone Numbers",
  description: `Lists the Zoom Phone numbers of the account, with whom each is assigned to. ${documentation(listPhoneNumbers)}`,
  version: "0.0.1",
  annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: {
    zoomAdmin,
    type: {
      type: "string",
      label: "Numbers",
      description: "Which numbers; what Zoom chooses, unless said",
      options: [
        { value: "all", label: "All" },
        { value: "assigned", label: "Assigned to somebody or something" },
        { value: "unassigned", label: "Not assigned yet" },
        { value: "byoc", label: "Of an own carrier (BYOC)" },
      ],
      optional: true,
    },
    extensionType: {
      type: "string",
      label: "Assigned To",
      description: "Only numbers that are assigned to this kind of extension",
      options: assignees,
      optional: true,
    },
    siteId: { type: "string", label: "Site ID", description: "Only numbers of this site", optional: true },
    ...maxResultsProp,
  },
  async run({ $ }) {
    const { type, extensionType, ...limit } = checked(filters(), {
      type: this.type || undefined,
      extensionType: this.extensionType || undefined,
      maxResults: this.maxResults,
    });
    const params = { ...phonePage(limit), type, extension_type: extensionType, site_id: this.siteId || undefined };
    const numbers = await listAll(
      this.zoomAdmin,
      listPhoneNumbers,
      { $, params },
      { rows: ({ phone_numbers }) => phone_numbers, key: ({ id }) => id, ...limit },
    );
    $.export("$summary", `Listed ${counted(numbers.length, "phone number")}`);
    return numbers;
  },
});
