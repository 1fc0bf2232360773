import type * as z from "zod";
import { ConfigurationError } from "../errors/causes.ts";

/** Fields whose value never appears in a message. */
const SECRET = /password|passcode|token/i;

/**
 * The input as the schema makes it. A schema's messages are rules that continue "`field` ...", such as "must be ...";
 * what was given is added. Throws a ConfigurationError that names every field that is wrong. `under` is what the fields
 * belong to, such as `user_info`.
 */
export function checked<Schema extends z.ZodType>(schema: Schema, input: unknown, under = ""): z.output<Schema> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new ConfigurationError(result.error.issues.flatMap((issue) => sentences(issue, input, under)).join(" "));
}

function sentences(issue: z.core.$ZodIssue, input: unknown, under: string): string[] {
  const path = [...(under ? [under] : []), ...issue.path.map(String)];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map(
      (key) =>
        `\`${[...path, key].join(".")}\` is not a field that Zoom knows here; check its spelling or leave it out.`,
    );
  }
  const field = path.join(".");
  const given = SECRET.test(field) ? "what was given is not shown" : shown(valueAt(input, issue.path));
  const advice = issue.code === "custom" && typeof issue.params?.advice === "string" ? ` ${issue.params.advice}` : "";
  return [`\`${field}\` ${issue.message}; ${given}.${advice}`];
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], input);
}

function shown(value: unknown): string {
  if (value === undefined) return "it was not given";
  const text = JSON.stringify(value) ?? typeof value;
  return `it was ${text.length > 80 ? `${text.slice(0, 80)}…` : text}`;
}
