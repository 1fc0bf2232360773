import type { Context } from "hono";
import type { z } from "zod";
import { ControlError } from "./endpoint.ts";

/** A control request's JSON body as `schema` has it; none at all is read as `{}`. Throws a ControlError. */
export async function controlBody<Schema extends z.ZodType>(
  schema: Schema,
  { req }: Context,
): Promise<z.output<Schema>> {
  const result = schema.safeParse(parsed(await req.text()));
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => `${path.join(".") || "body"}: ${message}`);
  throw new ControlError(400, problems.join("; "));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text || "{}");
  } catch {
    throw new ControlError(400, "The body is no JSON.");
  }
}
