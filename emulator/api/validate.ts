import type { z } from "zod";
import { requestRefusals } from "../refusals/requests.ts";

/** What `schema` makes of `input`, or Zoom's "Validation Failed." with every wrong field. */
export function validate<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const fields = new Set(result.error.issues.map((issue) => issue.path.join(".")));
  throw requestRefusals.validationFailed([...fields].map((field) => ({ field, message: "Invalid field." })));
}
