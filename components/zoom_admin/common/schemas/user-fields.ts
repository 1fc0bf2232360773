import * as z from "zod";
import { alternatives, coerced, text } from "./coerced.ts";

/** Zoom's types of users; 3 (on-prem) is gone. */
const userTypes: Record<number, string> = { 1: "Basic", 2: "Licensed", 4: "Unassigned", 99: "None" };
const typeRule = `must be ${alternatives(Object.entries(userTypes).map(([value, meaning]) => `${value} (${meaning})`))}`;

export const userType = () =>
  coerced(z.unknown()).transform((given, context) => {
    if (typeof given === "number" && given in userTypes) return given;
    const advice = given === 3 ? "On-prem users (3) are no longer created through this API." : undefined;
    context.addIssue({ code: "custom", message: typeRule, params: { advice } });
    return z.NEVER;
  });

/** A name of at most `max` characters, of which only few may be Chinese. */
const name = (max: number, chinese: number) =>
  text(max).refine(
    (given) => (given.match(/\p{Script=Han}/gu) ?? []).length <= chinese,
    `must not have more than ${chinese} Chinese characters`,
  );

export const names = () => ({
  first_name: name(64, 5),
  last_name: name(64, 5),
  display_name: name(128, 10),
});

const licence = () =>
  z.strictObject(
    {
      license_type: z.enum(["MEETING", "ZOOM_WORKPLACE_BUNDLE"], "must be MEETING or ZOOM_WORKPLACE_BUNDLE"),
      license_option: coerced(z.int("must be one of Zoom's licence numbers")),
      subscription_id: text(256),
    },
    "must be an object with license_type, license_option and subscription_id",
  );

export const licences = () =>
  coerced(z.array(licence(), "must be a list of licences").max(2, "can have two licences at most"));

export const divisions = () =>
  coerced(z.array(text(256), "must be a list of division ids").max(1, "can name a single division"));

export const zoomOneType = () => coerced(z.int("must be one of Zoom's plan numbers"));

/** The united plans are the powers of two from 1 to 131072. */
export function isUnitedPlan(given: string): boolean {
  const exponent = Math.log2(Number(given));
  return /^\d+$/.test(given) && Number.isInteger(exponent) && exponent <= 17;
}
