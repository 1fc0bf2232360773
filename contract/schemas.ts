import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** A JSON schema, as Zoom's documents hold it. */
export type Schema = { [keyword: string]: unknown };

/** Says what is wrong with a value, one sentence each, the same for every value that is wrong alike. */
export type Validator = (value: unknown) => string[];

const ajv = addFormats(
  // Zoom's documents carry keywords and formats of their own, and some enums name a value twice.
  new Ajv2020({ allErrors: true, strict: false, validateSchema: false, logger: false }),
);

const compiled = new WeakMap<Schema, Validator>();

/** Compiles a schema of a REST operation: fields that Zoom does not document are refused. */
export const closedValidator = (schema: Schema): Validator =>
  remembered(schema, () => validatorOf(closed(adapted(schema) as Schema)));

/** Compiles the schema of a webhook, with the relaxations that Zoom's own samples need. */
export const eventValidator = (schema: Schema, document: unknown): Validator =>
  remembered(schema, () => validatorOf(opened(adapted(withoutReferences(schema, document))) as Schema));

function remembered(schema: Schema, make: () => Validator): Validator {
  const validator = compiled.get(schema) ?? make();
  compiled.set(schema, validator);
  return validator;
}

function validatorOf(schema: Schema): Validator {
  const validate: ValidateFunction = ajv.compile(schema);
  return (value) => (validate(value) ? [] : [...new Set((validate.errors ?? []).map(sentence))]);
}

/** Array indices are left out, so that a mistake in every row is one mistake. */
function sentence({ instancePath, message = "", keyword, params }: ErrorObject): string {
  const place = instancePath
    .replaceAll(/\/\d+(?=\/|$)/g, "[]")
    .replaceAll("/", ".")
    .replace(/^\./, "");
  const named = (params["unevaluatedProperty"] ?? params["additionalProperty"]) as string | undefined;
  if (named !== undefined) return `\`${[place, named].filter(Boolean).join(".")}\` is not documented`;
  const values = keyword === "enum" ? `: ${(params["allowedValues"] as unknown[]).join(", ")}` : "";
  return `${place === "" ? "it" : `\`${place}\``} ${message}${values}`;
}

type Change = (schema: Schema) => Schema;

/** Applies a change to a schema and all that lie in it, from the inside out. */
function throughout(value: unknown, change: Change): unknown {
  if (Array.isArray(value)) return value.map((each) => throughout(each, change));
  if (typeof value !== "object" || value === null) return value;
  const parts = Object.entries(value).map(([name, part]) => [name, throughout(part, change)]);
  return change(Object.fromEntries(parts) as Schema);
}

/** What JSON Schema says otherwise than OpenAPI does, or than Zoom means it. */
const adapted = (schema: unknown) =>
  throughout(schema, ({ oneOf, ...part }) => ({
    ...part,
    // The alternatives that Zoom lists overlap: hardly a field is required in any.
    ...(Array.isArray(oneOf) && { anyOf: oneOf }),
    ...(oneOf !== undefined && !Array.isArray(oneOf) && { oneOf }),
    ...numericLimits(part),
    // "2026-03-01T10:00:00" with a time zone beside it is a date-time to Zoom.
    ...(part["format"] === "date-time" && { format: "iso-date-time" }),
    // An emulator's address has no domain, as the format `url` wants one.
    ...(part["format"] === "url" && { format: "uri" }),
  }));

const limits = ["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"];

/** Some of Zoom's limits are numbers in quotes. */
function numericLimits(schema: Schema): Schema {
  const quoted = limits.filter((limit) => typeof schema[limit] === "string");
  return Object.fromEntries(quoted.map((limit) => [limit, Number(schema[limit])]));
}

/** Zoom's schemas forbid what its own samples have, and its user types lack 3, 4 and 99. */
const opened = (schema: unknown) =>
  throughout(schema, (part) => {
    const { additionalProperties, ...rest } = part;
    const isUserType = Array.isArray(rest["enum"]) && rest["enum"].join() === "1,2";
    return {
      ...rest,
      ...(additionalProperties !== false && additionalProperties !== undefined && { additionalProperties }),
      ...(isUserType && { enum: [1, 2, 3, 4, 99] }),
    };
  });

const compositions = ["allOf", "anyOf", "oneOf"];

/** Refuses what is not documented. Parts of a composition see only their own fields, so the whole of it is closed. */
function closed(schema: Schema): Schema {
  const isObject = "properties" in schema || compositions.some((keyword) => keyword in schema);
  const inner = closedWithin(schema);
  return isObject && schema["additionalProperties"] === undefined ? { ...inner, unevaluatedProperties: false } : inner;
}

function closedWithin(schema: Schema): Schema {
  const { properties, items } = schema as { properties?: Record<string, Schema>; items?: Schema };
  const composed = compositions.filter((keyword) => Array.isArray(schema[keyword]));
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, closed(part)])),
    }),
    ...(items && { items: closed(items) }),
    ...Object.fromEntries(composed.map((keyword) => [keyword, (schema[keyword] as Schema[]).map(closedWithin)])),
  };
}

/** Puts what is referred to in its place; some of Zoom's references say `#/paths/` where `#/webhooks/` is meant. */
function withoutReferences(schema: unknown, document: unknown): unknown {
  return throughout(schema, (part) => {
    const reference = part["$ref"];
    if (typeof reference !== "string") return part;
    return withoutReferences(at(document, reference.replace("#/paths/", "#/webhooks/")), document) as Schema;
  });
}

function at(document: unknown, pointer: string): unknown {
  const names = pointer
    .split("/")
    .slice(1)
    .map((name) => decodeURIComponent(name).replaceAll("~1", "/").replaceAll("~0", "~"));
  return names.reduce((value, name) => (value as Record<string, unknown>)[name], document);
}
