import type { DocumentedOperation } from "../documents.ts";
import type { Exchange } from "../exchange.ts";
import { coverage, type Finding, type Mismatch } from "../mismatch.ts";
import { nameOf, type Located, type OperationIndex } from "../operation-index.ts";
import { requiredFields } from "../required-fields.ts";
import { closedValidator } from "../schemas.ts";
import { succeeded } from "./succeeded.ts";

/** Whether every success of the emulator has a documented status and body, with the fields that Zoom always sends. */
export function checkResponses(
  exchanges: readonly Exchange[],
  documented: OperationIndex<DocumentedOperation>,
  ours: readonly Located[],
  required: Record<string, readonly string[]> = requiredFields,
): Finding {
  const seen: string[] = [];
  const mismatches = exchanges
    .filter((exchange) => exchange.byEmulator && succeeded(exchange))
    .flatMap(({ method, url, status, answer, test }): Mismatch[] => {
      const operation = documented.serving(method, url);
      if (!operation) {
        return [{ kind: "response", subject: `${method} ${new URL(url).pathname}`, rule: "no such operation", test }];
      }
      const subject = nameOf(operation);
      seen.push(subject);
      const rules = [...documentedRules(operation, status, answer), ...missing(answer, required[subject] ?? [])];
      return rules.map((rule) => ({ kind: "response", subject, rule, test }));
    });
  return { mismatches, coverage: [coverage("operations of the emulator: successes", ours.map(nameOf), seen)] };
}

function documentedRules({ answers }: DocumentedOperation, status: number, answer: unknown): string[] {
  if (!answers.has(status)) return [`the status ${status} is not documented`];
  const schema = answers.get(status);
  if (schema === undefined) return answer === undefined ? [] : ["no body is documented"];
  if (answer === undefined) return ["a body is documented, and none was sent"];
  return closedValidator(schema)(answer);
}

/** Fields are named by their way: `users[].id` is in every row of `users`. */
function missing(answer: unknown, fields: readonly string[]): string[] {
  return fields.filter((field) => !has(answer, field.split("."))).map((field) => `\`${field}\` is always sent`);
}

function has(value: unknown, [first, ...rest]: string[]): boolean {
  if (first === undefined) return true;
  if (typeof value !== "object" || value === null) return false;
  const part = (value as Record<string, unknown>)[first.replace("[]", "")];
  if (first.endsWith("[]")) return Array.isArray(part) && part.every((each) => has(each, rest));
  return part !== undefined && has(part, rest);
}
