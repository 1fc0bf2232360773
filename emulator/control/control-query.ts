import type { Context } from "hono";
import { z } from "zod";
import { ControlError } from "./endpoint.ts";

/** What every list of the control API takes; a form sends its empty fields too. */
export const listing = {
  search: z.string().default(""),
  page: z
    .string()
    .regex(/^[1-9]\d{0,6}$/, "a page is a number from 1 on")
    .transform(Number)
    .default(1),
};

/** A choice that a form may leave empty. */
export const oneOf = <const Choices extends readonly [string, ...string[]]>(choices: Choices) =>
  z.union([z.literal("").transform(() => undefined), z.enum(choices)], `one of ${choices.join(", ")}`).optional();

/** A control request's query as `schema` has it. Throws a ControlError. */
export function controlQuery<Schema extends z.ZodType>(schema: Schema, { req }: Context): z.output<Schema> {
  const result = schema.safeParse(req.query());
  if (result.success) return result.data;
  throw new ControlError(
    400,
    result.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; "),
  );
}
