import { readText } from "../schemas/coerced.ts";

/**
 * An object whose keys may be paths, as lines of a form have them: `{"in_meeting.chat": "false"}` becomes
 * `{"in_meeting": {"chat": false}}`. Text that is a number, a flag, a list or an object becomes one.
 */
export function nested(given: Record<string, unknown>): Record<string, unknown> {
  const whole: Record<string, unknown> = {};
  for (const [path, found] of Object.entries(given)) {
    const keys = path.split(".");
    const last = keys.pop() ?? path;
    const parent = keys.reduce<Record<string, unknown>>((object, key) => {
      object[key] = isObject(object[key]) ? { ...object[key] } : {};
      return object[key] as Record<string, unknown>;
    }, whole);
    const read = readText(found);
    parent[last] = isObject(parent[last]) && isObject(read) ? { ...parent[last], ...read } : read;
  }
  return whole;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
