import * as z from "zod";
import { checked } from "./check.ts";
import { word } from "../schemas/coerced.ts";

/** The word given for a field, if it is one of those offered. Throws ConfigurationError. */
export function choice<const Words extends readonly string[]>(
  field: string,
  given: unknown,
  words: Words,
): Words[number] {
  return checked(z.object({ [field]: word(words) }), { [field]: given })[field] as Words[number];
}
