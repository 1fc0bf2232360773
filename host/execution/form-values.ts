import { ConfigurationError } from "./configuration-error.ts";

/**
 * A select stores `{ __lv: { label, value } }`, a multi-select the same with a list inside; a list may also hold one per
 * element. The component sees the value, or `{ label, value }` where its prop says `withLabel`.
 */
export function unwrapLabels(value: unknown, withLabel = false): unknown {
  if (Array.isArray(value)) return value.map((element) => unwrapLabels(element, withLabel));
  if (!isRecord(value) || !("__lv" in value)) return value;
  const wrapped = value["__lv"];
  return Array.isArray(wrapped) ? wrapped.map((choice) => chosen(choice, withLabel)) : chosen(wrapped, withLabel);
}

/**
 * What a form or a text template sends, as the prop's type has it: integer from "5", boolean from "true", a list from
 * its elements' texts, an object from JSON. What cannot be such a value is a ConfigurationError, except for objects:
 * the component may know another spelling of its own.
 */
export function coerce(value: unknown, type: string, prop: string): unknown {
  if (type.endsWith("[]")) return asList(value).map((element) => coerce(element, type.slice(0, -2), prop));
  return (coercions[type] ?? unchanged)(value, prop);
}

/** Whether a form's value means that nothing was entered. An empty text is a value for text only. */
export function isUnset(value: unknown, type: string): boolean {
  return value === undefined || value === null || (value === "" && type !== "string" && type !== "any");
}

type Coercion = (value: unknown, prop: string) => unknown;

const unchanged: Coercion = (value) => value;

const coercions: Record<string, Coercion> = {
  string: (value) => (typeof value === "number" || typeof value === "boolean" ? String(value) : value),
  integer: (value, prop) => asNumber(value, prop, "a whole number", Number.isSafeInteger),
  number: (value, prop) => asNumber(value, prop, "a number", Number.isFinite),
  boolean: (value, prop) => {
    const boolean = booleans.get(typeof value === "string" ? value.trim().toLowerCase() : value);
    return boolean ?? refuse(value, prop, "true or false");
  },
  object: (value) => (typeof value === "string" ? (parsed(value, isRecord) ?? value) : value),
};

const booleans = new Map<unknown, boolean>([
  [true, true],
  [false, false],
  ["true", true],
  ["false", false],
]);

function asNumber(value: unknown, prop: string, expected: string, fits: (number: number) => boolean): number {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && fits(number) ? number : refuse(value, prop, expected);
}

function asList(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return (typeof value === "string" ? parsed(value, Array.isArray) : undefined) ?? [value];
}

function refuse(value: unknown, prop: string, expected: string): never {
  throw new ConfigurationError(`The prop ${prop} must be ${expected}; it was ${JSON.stringify(value)}.`);
}

function parsed<Value>(text: string, fits: (value: unknown) => value is Value): Value | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return fits(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function chosen(choice: unknown, withLabel: boolean): unknown {
  if (!isRecord(choice) || !("value" in choice)) return choice;
  return withLabel ? { label: choice["label"] ?? String(choice["value"]), value: choice["value"] } : choice["value"];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
