import * as z from "zod";
import { alternatives, coerced, flag, integer, numbered, text, word } from "./coerced.ts";
import { timeZone } from "./times.ts";
import { divisions, isUnitedPlan, licences, names, userType, zoomOneType, zoomPhone } from "./user-fields.ts";

const phoneNumber = () =>
  z.strictObject(
    {
      country: text(2).optional(),
      code: text(8).optional(),
      number: text(32),
      label: word(["Mobile", "Office", "Home", "Fax"]).optional(),
    },
    "must be an object with number and optionally country, code and label",
  );

const attribute = () =>
  z.strictObject({ key: text(256), name: text(256), value: text(256) }, "must be an object with key, name and value");

const planRule = "must be one of Zoom's plan numbers (1, 2, 4, ... 131072) or none";
const hostKeyRule = "must have 6 to 10 digits";
const profileUrlRule = "must be an address at linkedin.com";

/** Of these, Zoom takes one at a time. */
const plans = ["type", "plan_united_type", "zoom_one_type"] as const;

/** What PATCH /users/{userId} changes: https://developers.zoom.us/docs/api/users/#tag/users/PATCH/users/{userId} */
export const profile = () =>
  z
    .strictObject({
      ...names(),
      type: userType().optional(),
      pmi: integer(1_000_000_000, 9_999_999_999).optional(),
      use_pmi: flag().optional(),
      timezone: timeZone().optional(),
      language: text(16).optional(),
      dept: text(256).optional(),
      vanity_name: text(256).optional(),
      host_key: z
        .preprocess((given) => (typeof given === "number" ? String(given) : given), z.string(hostKeyRule))
        .refine((given) => /^\d{6,10}$/.test(given), hostKeyRule)
        .optional(),
      cms_user_id: text(256).optional(),
      job_title: text(128).optional(),
      company: text(255).optional(),
      location: text(256).optional(),
      cost_center: text(256).optional(),
      manager: text(128).optional(),
      pronouns: text(256).optional(),
      pronouns_option: numbered({ 1: "ask every time", 2: "always show", 3: "do not show" }).optional(),
      phone_numbers: coerced(
        z.array(phoneNumber(), "must be a list of phone numbers").max(3, "can have three numbers at most"),
      ).optional(),
      custom_attributes: coerced(
        z.array(attribute(), "must be a list of attributes").max(5, "can have five attributes at most"),
      ).optional(),
      group_id: text(64).optional(),
      division_ids: divisions(),
      plan_united_type: z
        .preprocess(
          String,
          z.string().refine((given) => given === "none" || isUnitedPlan(given), planRule),
        )
        .optional(),
      zoom_one_type: zoomOneType(),
      feature: coerced(z.strictObject({ zoom_phone: zoomPhone() }, "must be an object with zoom_phone")).optional(),
      about_me: text(150).optional(),
      linkedin_url: text(512)
        .refine((given) => given.includes("linkedin.com"), profileUrlRule)
        .optional(),
      license_info_list: licences(),
    })
    .superRefine((given, context) => {
      const [, second] = plans.filter((plan) => given[plan] !== undefined);
      if (second) {
        context.addIssue({
          code: "custom",
          path: [second],
          message: `cannot be changed together with another of ${alternatives(plans)}`,
        });
      }
    });
