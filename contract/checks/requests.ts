import type { DocumentedOperation, Parameter } from "../documents.ts";
import type { Exchange } from "../exchange.ts";
import { coverage, type Finding, type Mismatch } from "../mismatch.ts";
import { nameOf, type Located, type OperationIndex } from "../operation-index.ts";
import { closedValidator, type Schema } from "../schemas.ts";
import { succeeded } from "./succeeded.ts";

/** Whether Zoom documents every request of a component that was answered with success: path, query and body. */
export function checkRequests(
  exchanges: readonly Exchange[],
  documented: OperationIndex<DocumentedOperation>,
  ours: readonly Located[],
): Finding {
  const requests = exchanges.filter((exchange) => exchange.by === "component" && succeeded(exchange));
  const seen: string[] = [];
  const mismatches = requests.flatMap((request): Mismatch[] => {
    const { method, url, test } = request;
    const operation = documented.serving(method, url);
    if (!operation) {
      return [{ kind: "request", subject: `${method} ${new URL(url).pathname}`, rule: "no such operation", test }];
    }
    const subject = nameOf(operation);
    seen.push(subject);
    return brokenRules(request, operation).map((rule) => ({ kind: "request", subject, rule, test }));
  });
  return { mismatches, coverage: [coverage("operations of the components: requests", ours.map(nameOf), seen)] };
}

function brokenRules({ url, sent }: Exchange, { parameters, body }: DocumentedOperation): string[] {
  const query = parameters.filter((parameter) => parameter.in === "query");
  const given = new URL(url).searchParams;
  return [
    ...[...new Set(given.keys())].flatMap((name) => {
      const parameter = query.find((each) => each.name === name);
      return parameter ? valueRules(parameter, given.getAll(name)) : [`query: \`${name}\` is not documented`];
    }),
    ...query
      .filter(({ name, required }) => required && !given.has(name))
      .map(({ name }) => `query: \`${name}\` is required`),
    ...bodyRules(sent, body),
  ];
}

function valueRules({ name, schema = {} }: Parameter, values: string[]): string[] {
  const value = schema["type"] === "array" ? values : typed(values[0]!, schema);
  return closedValidator(schema)(value).map((rule) => `query: \`${name}\`: ${rule}`);
}

/** A text in a URL as the type that its schema names. */
function typed(text: string, { type }: Schema): unknown {
  if (type === "integer" || type === "number") return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  if (type === "boolean") return text === "true" ? true : text === "false" ? false : text;
  return text;
}

function bodyRules(sent: unknown, schema: Schema | undefined): string[] {
  if (schema === undefined) return sent === undefined ? [] : ["body: none is documented"];
  return closedValidator(schema)(sent ?? {}).map((rule) => `body: ${rule}`);
}
