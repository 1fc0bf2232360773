import * as z from "zod";
import { alternatives, coerced, flag, integer, numbered, text, word } from "./coerced.ts";
import { timeZone } from "./times.ts";
import { divisions, isUnitedPlan, licences, names, userType, zoomOneType } from "./user-fields.ts";

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
      type: userType(),
      pmi: integer(1_000_000_000, 9_999_999_999),
      use_pmi: flag(),
      timezone: timeZone(),
      language: text(16),
      dept: text(256),
      vanity_name: text(256),
      host_key: z
        .preprocess((given) => (typeof given === "number" ? String(given) : given), z.string(hostKeyRule))
        .refine((given) => /^\d{6,10}$/.test(given), hostKeyRule),
      cms_user_id: text(256),
      job_title: text(128),
      company: text(255),
      location: text(256),
      cost_center: text(256),
      manager: text(128),
      pronouns: text(256),
      pronouns_option: numbered({ 1: "ask every time", 2: "always show", 3: "do not show" }),
      phone_numbers: coerced(
        z.array(phoneNumber(), "must be a list of phone numbers").max(3, "can have three numbers at most"),
      ),
      custom_attributes: coerced(
        z.array(attribute(), "must be a list of attributes").max(5, "can have five attributes at most"),
      ),
      group_id: text(64),
      division_ids: divisions(),
      plan_united_type: z.preprocess(
        String,
        z.string().refine((given) => given === "none" || isUnitedPlan(given), planRule),
      ),
      zoom_one_type: zoomOneType(),
      feature: coerced(z.strictObject({ zoom_phone: flag() }, "must be an object with zoom_phone").partial()),
      about_me: text(150),
      linkedin_url: text(512).refine((given) => given === "" || given.includes("linkedin.com"), profileUrlRule),
      license_info_list: licences(),
    })
    .partial()
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
