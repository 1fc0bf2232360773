import { z } from "zod";
import { flag, paging } from "../api/query.ts";

/** Zoom's limit on names: so many characters, of which so many may be Chinese. */
const name = (longest: number, chinese: number) =>
  z
    .string()
    .max(longest)
    .refine((text) => (text.match(/\p{Script=Han}/gu)?.length ?? 0) <= chinese);

/** 3 (On-prem) passes here because Zoom refuses it with a text of its own. */
const userType = z.literal([1, 2, 3, 4, 99]);

export const emailAddress = z
  .string()
  .max(128)
  .regex(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/);

/** Powers of two, as large as JSON numbers go. */
const licenceOption = z.number().positive();

const licenceList = z
  .array(
    z.object({
      license_type: z.enum(["MEETING", "ZOOM_WORKPLACE_BUNDLE"]),
      license_option: licenceOption,
      subscription_id: z.string(),
    }),
  )
  .max(2);

const unitedPlans = Array.from({ length: 18 }, (_, power) => String(2 ** power));

export const createUserBody = z.object({
  action: z.enum(["create", "autoCreate", "custCreate", "ssoCreate"]),
  user_info: z.object({
    email: emailAddress,
    type: userType,
    first_name: name(64, 5).optional(),
    last_name: name(64, 5).optional(),
    display_name: name(128, 10).optional(),
    password: z.string().optional(),
    division_ids: z.array(z.string()).optional(),
    feature: z.object({ zoom_phone: z.boolean().optional(), zoom_one_type: licenceOption.optional() }).optional(),
    plan_united_type: z.enum(unitedPlans).optional(),
    license_info_list: licenceList.optional(),
  }),
});

export const listUsersQuery = z.object({
  status: z.enum(["active", "inactive", "pending"]).default("active"),
  role_id: z.string().optional(),
  include_fields: z.enum(["custom_attributes", "host_key"]).optional(),
  ...paging(2000),
});

export const updateUserBody = z.object({
  first_name: name(64, 5).optional(),
  last_name: name(64, 5).optional(),
  display_name: name(128, 10).optional(),
  type: userType.optional(),
  timezone: z.string().optional(),
  language: z.string().optional(),
  dept: z.string().optional(),
  job_title: z.string().max(128).optional(),
  company: z.string().max(255).optional(),
  location: z.string().max(256).optional(),
  cost_center: z.string().optional(),
  manager: z.string().optional(),
  pronouns: z.string().optional(),
  pronouns_option: z.literal([1, 2, 3]).optional(),
  cms_user_id: z.string().optional(),
  vanity_name: z.string().optional(),
  about_me: z.string().max(150).optional(),
  linkedin_url: z.string().optional(),
  host_key: z.string().min(6).max(10).optional(),
  pmi: z.int().min(1_000_000_000).max(9_999_999_999).optional(),
  use_pmi: z.boolean().optional(),
  phone_numbers: z
    .array(
      z.object({
        country: z.string().optional(),
        code: z.string().optional(),
        number: z.string().optional(),
        label: z.enum(["Mobile", "Office", "Home", "Fax"]).optional(),
      }),
    )
    .max(3)
    .optional(),
  custom_attributes: z
    .array(z.object({ key: z.string().optional(), name: z.string().optional(), value: z.string().optional() }))
    .max(5)
    .optional(),
});

/** The three ways to change a licence, of which PATCH takes one at a time. */
export const licenceChange = z.object({
  plan_united_type: z.string().optional(),
  zoom_one_type: z.number().optional(),
});

export const deleteUserQuery = z.object({
  action: z.enum(["disassociate", "delete"]).default("disassociate"),
  transfer_email: z.string().optional(),
  transfer_meeting: flag.optional(),
  transfer_webinar: flag.optional(),
  transfer_recording: flag.optional(),
  transfer_whiteboard: flag.optional(),
  transfer_clipfiles: flag.optional(),
  transfer_notes: flag.optional(),
  transfer_visitors: flag.optional(),
  transfer_docs: flag.optional(),
  encrypted_email: flag.optional(),
});

export const userStatusBody = z.object({ action: z.enum(["activate", "deactivate", "clock_in", "clock_out"]) });
