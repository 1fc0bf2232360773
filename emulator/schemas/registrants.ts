import { z } from "zod";
import { paging } from "../api/query.ts";
import { emailAddress } from "./users.ts";

const text = z.string().optional();

/** Zoom's documents name other sizes in requests than in answers: both are taken. */
const employees = [
  ...["", "1-20", "21-50", "51-100", "101-250", "101-500", "251-500", "500-1,000", "501-1,000"],
  ...["1,001-5,000", "5,001-10,000", "More than 10,000"],
];

/** Who registers, with everything that a form may ask. */
const name = { first_name: z.string().min(1).max(64), last_name: z.string().max(64).optional() };
const answers = {
  email: emailAddress,
  ...name,
  ...{ address: text, city: text, state: text, zip: text, country: text, phone: text },
  ...{ comments: text, industry: text, job_title: text, org: text },
  custom_questions: z.array(z.object({ title: z.string(), value: z.string().max(128) })).optional(),
  no_of_employees: z.enum(employees).optional(),
  purchasing_time_frame: z
    .enum(["", "Within a month", "1-3 months", "4-6 months", "More than 6 months", "No timeframe"])
    .optional(),
  role_in_purchase_process: z
    .enum(["", "Decision Maker", "Evaluator/Recommender", "Influencer", "Not involved"])
    .optional(),
};

/** Zoom's own codes, not quite those of the standard. */
const languages = [
  ...["en-US", "de-DE", "es-ES", "fr-FR", "jp-JP", "pt-PT", "ru-RU"],
  ...["zh-CN", "zh-TW", "ko-KO", "it-IT", "vi-VN", "pl-PL", "Tr-TR"],
];

const commaList = z
  .string()
  .transform((list) => list.split(",").filter(Boolean))
  .default([]);

export const registerQuery = z.object({ occurrence_ids: commaList });

export const registerBody = z
  .object({ ...answers, language: z.enum(languages).optional(), auto_approve: z.boolean().optional() })
  .transform(({ language: _, auto_approve, ...rest }) => ({ auto_approve, answers: rest }));

export const registerManyBody = z.object({
  auto_approve: z.boolean().optional(),
  registrants_confirmation_email: z.boolean().optional(),
  registrants: z
    .array(z.object({ email: emailAddress, ...name }))
    .min(1)
    .max(30),
});

export const listRegistrantsQuery = z.object({
  occurrence_id: z.string().optional(),
  status: z.enum(["pending", "approved", "denied"]).default("approved"),
  ...paging(300),
});

export const occurrenceQuery = z.object({ occurrence_id: z.string().optional() });

export const registrantStatusBody = z.object({
  action: z.enum(["approve", "cancel", "deny"]),
  registrants: z
    .array(z.object({ id: text, email: text }))
    .max(30)
    .default([]),
});
