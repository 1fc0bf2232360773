import * as z from "zod";
import { registrantStatuses } from "../resources/registrants.ts";
import { coerced, flag, text, word } from "./coerced.ts";
import { email } from "./email.ts";
import { maxResults } from "./max-results.ts";

/** As many as Zoom registers, or changes the status of, in one request. */
export const REGISTRANTS_AT_ONCE = 30;

/** Zoom's own codes, not quite those of the standard. */
export const registrantLanguages = [
  "en-US",
  "de-DE",
  "es-ES",
  "fr-FR",
  "jp-JP",
  "pt-PT",
  "ru-RU",
  "zh-CN",
  "zh-TW",
  "ko-KO",
  "it-IT",
  "vi-VN",
  "pl-PL",
  "Tr-TR",
] as const;

/** Zoom's reference names other sizes for requests than for answers; it is left to Zoom which it takes. */
const companySizes = [
  "1-20",
  "21-50",
  "51-100",
  "101-250",
  "101-500",
  "251-500",
  "500-1,000",
  "501-1,000",
  "1,001-5,000",
  "5,001-10,000",
  "More than 10,000",
] as const;

const firstNameRule = "must be text of 1 to 64 characters";
const person = () => ({
  email: email(),
  first_name: z.string(firstNameRule).trim().min(1, firstNameRule).max(64, firstNameRule),
  last_name: text(64).optional(),
});

const anything = () => text(1000).optional();
const questions = () =>
  z.array(
    z.strictObject({ title: text(1000), value: text(128) }, "must be an object with `title` and `value`"),
    'must be a list such as [{"title":"Diet?","value":"None"}]',
  );

/** Somebody to be registered: https://developers.zoom.us/docs/api/meetings/#tag/invitation--registration/POST/meetings/{meetingId}/registrants */
export const registrant = () =>
  z.strictObject({
    ...person(),
    ...{
      address: anything(),
      city: anything(),
      state: anything(),
      zip: anything(),
      country: anything(),
      phone: anything(),
    },
    ...{ comments: anything(), industry: anything(), job_title: anything(), org: anything() },
    custom_questions: coerced(questions()).optional(),
    no_of_employees: word(companySizes).optional(),
    purchasing_time_frame: word([
      "Within a month",
      "1-3 months",
      "4-6 months",
      "More than 6 months",
      "No timeframe",
    ]).optional(),
    role_in_purchase_process: word([
      "Decision Maker",
      "Evaluator/Recommender",
      "Influencer",
      "Not involved",
    ]).optional(),
    language: word(registrantLanguages).optional(),
    auto_approve: flag().optional(),
  });

export type RegistrantWish = z.output<ReturnType<typeof registrant>>;

const listRule = "must be a list of at least one registrant";

/** Several to be registered at once, of whom Zoom takes name and address alone. */
export const registrants = () =>
  coerced(
    z
      .array(
        coerced(z.strictObject(person(), 'must be an object such as {"email":"dana@example.com","first_name":"Dana"}')),
        listRule,
      )
      .min(1, listRule),
  );

/** Left empty in a form, it is all of them. */
const oneOccurrence = () =>
  z
    .string("must be an occurrence id")
    .trim()
    .optional()
    .transform((given) => given || undefined);

/** Which registrants are listed, and how many of them. */
export const registrantFilters = {
  status: () => word([...registrantStatuses, "all"]).default("approved"),
  occurrenceId: oneOccurrence,
  maxResults,
};

const namesRule = "must be a list of at least one registrant's id or e-mail address";

/** Registrants by id or address, as Zoom takes them. */
const named = () =>
  z
    .array(
      z
        .string(namesRule)
        .trim()
        .min(1, namesRule)
        .transform((name) => (name.includes("@") ? { email: name } : { id: name })),
      namesRule,
    )
    .min(1, namesRule);

/** What the host decides about registrants: of all occurrences of a series, or of one. */
export const registrantDecision = {
  action: () => word(["approve", "deny", "cancel"]),
  registrants: () => coerced(named()),
  occurrenceId: oneOccurrence,
};

const occurrenceRule = "must be a list of occurrence ids";

/** The occurrences of a series that somebody registers for; none: all of them. */
export const occurrenceIds = () => coerced(z.array(text(64), occurrenceRule)).default([]);

const registrantRule = "must be a registrant's id";

/** Which registrant a path names. */
export const registrantId = () => z.string(registrantRule).trim().min(1, registrantRule);
