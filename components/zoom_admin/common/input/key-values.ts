import { ConfigurationError } from "../errors/causes.ts";

/**
 * An object however a form or a caller sends it: as an object, as JSON text, as lines of `key=value`, or form-encoded
 * (`key=value&key=value`). An empty text and null in it are kept: whoever names a field means it. `field` names the object in
 * the ConfigurationError.
 */
export function readObject(given: unknown, field: string): Record<string, unknown> {
  const object: unknown = typeof given === "string" ? readText(given.trim(), field) : (given ?? {});
  if (typeof object !== "object" || object === null || Array.isArray(object)) throw unreadable(field);
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

function readText(text: string, field: string): unknown {
  if (!text) return {};
  if (/^[{[]/.test(text)) return readJson(text, field);
  return text.includes("\n") || !text.includes("&")
    ? readLines(text, field)
    : Object.fromEntries(new URLSearchParams(text));
}

function readJson(text: string, field: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable(field);
  }
}

function readLines(text: string, field: string): Record<string, string> {
  const lines = text.split(/\r?\n/).filter((line) => line.trim());
  return Object.fromEntries(
    lines.map((line) => {
      const [, key, value] = /^\s*([\w.]+)\s*[=:]\s*(.*?)\s*$/.exec(line) ?? [];
      if (key === undefined || value === undefined) throw unreadable(field);
      return [key, value];
    }),
  );
}

/** Without what was given: it may hold a password. */
function unreadable(field: string): ConfigurationError {
  return new ConfigurationError(
    `\`${field}\` must be an object, JSON text of one ({"email":"..."}), or lines of key=value; what was given is none of these.`,
  );
}
