import type { z } from "zod";
import { refusals } from "../refusals/refusals.ts";

/** What `schema` makes of `input`, or Zoom's "Validation Failed." with every wrong field. */
export function validate<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const fields = new Set(result.error.issues.map((issue) => issue.path.join(".")));
  throw refusals.validationFailed([...fields].map((field) => ({ field, message: "Invalid field." })));
}
