import * as z from "zod";
import { integer, text } from "./coerced.ts";
import { dateTime, timeZone } from "./times.ts";

/** What meetings and webinars are asked for alike. */
export const whenAndWhat = () => ({
  topic: text(200),
  start_time: dateTime(),
  duration: integer(1, 1440, "minutes"),
  timezone: timeZone(),
  agenda: text(2000),
});

/** A passcode of letters, digits and some signs. */
export const passcode = (signs: string) => {
  const rule = `must be at most 10 letters, digits or any of ${[...signs].join(" ")}`;
  const isAllowed = (sign: string) => /[A-Za-z0-9]/.test(sign) || signs.includes(sign);
  return z
    .string(rule)
    .min(1, rule)
    .max(10, rule)
    .refine((given) => [...given].every(isAllowed), rule);
};
