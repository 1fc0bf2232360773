import { z } from "zod";
import { flag, paging } from "../api/query.ts";
import { callResults } from "../entities/call.ts";
import { parseZoomTime } from "../rules/zoned-time.ts";

/** A day or an instant in UTC. */
const moment = z.string().refine((text) => z.iso.date().safeParse(text).success || parseZoomTime(text)?.utc);

/** Several values, with commas between them. */
const several = <const Value extends string>(values: readonly Value[]) =>
  z
    .string()
    .transform((text) => text.split(",").filter(Boolean))
    .pipe(z.array(z.enum(values)))
    .optional();

const severalIds = z
  .string()
  .transform((text) => text.split(",").filter(Boolean))
  .optional();

const numberTypes = [
  ...(["zoom_pstn", "zoom_toll_free_number", "external_pstn", "external_contact", "byoc", "byop"] as const),
  ...(["3rd_party_contact_center", "zoom_service_number", "external_service_number", "zoom_contact_center"] as const),
  ...(["meeting_phone_number", "meeting_id", "anonymous_number", "zoom_revenue_accelerator"] as const),
] as const;

const extensionTypes = [
  ...(["user", "call_queue", "auto_receptionist", "common_area", "zoom_room", "cisco_room"] as const),
  ...(["shared_line_group", "group_call_pickup", "external_contact"] as const),
] as const;

/** `page_number` is unknown to Zoom Phone. */
const pagingByToken = (largestPage: number) => {
  const { page_size, next_page_token } = paging(largestPage);
  return { page_size, next_page_token };
};

export const callHistoryQuery = z.object({
  from: moment.optional(),
  to: moment.optional(),
  keyword: z.string().optional(),
  directions: several(["inbound", "outbound"]),
  connect_types: several(["internal", "external"]),
  number_types: several(numberTypes),
  call_types: several(["general", "emergency"]),
  extension_types: several(extensionTypes),
  call_results: several([...callResults, "blocked"]),
  group_ids: severalIds,
  site_ids: severalIds,
  department: z.string().optional(),
  cost_center: z.string().optional(),
  time_type: z.enum(["start_time", "end_time"]).default("start_time"),
  recording_status: z.enum(["recorded", "non_recorded"]).optional(),
  with_voicemail: flag.optional(),
  ...pagingByToken(300),
});

export const phoneNumbersQuery = z
  .object({
    type: z.enum(["assigned", "unassigned", "byoc", "all"]).default("all"),
    extension_type: z
      .enum([
        ...(["user", "callQueue", "autoReceptionist", "commonArea"] as const),
        ...(["emergencyNumberPool", "companyLocation", "meetingService"] as const),
      ])
      .optional(),
    number_type: z.enum(["toll", "tollfree"]).optional(),
    pending_numbers: flag.optional(),
    site_id: z.string().optional(),
    phone_number: z.string().optional(),
    ...pagingByToken(100),
  })
  .refine(({ type, extension_type }) => extension_type === undefined || type === "assigned", {
    path: ["extension_type"],
  });

export const phoneUsersQuery = z.object({
  site_id: z.string().optional(),
  calling_type: z.string().regex(/^\d+$/).optional(),
  status: z.enum(["activate", "deactivate", "pending"]).optional(),
  department: z.string().optional(),
  cost_center: z.string().optional(),
  keyword: z.string().optional(),
  ...pagingByToken(100),
});
