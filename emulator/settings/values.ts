import type { Values } from "./setting.ts";

const isSection = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** `values` with `changes` made. */
export function merged(values: Values, changes: Values): Values {
  const result = { ...values };
  for (const [name, change] of Object.entries(changes)) {
    const value = result[name];
    if (change !== undefined) result[name] = isSection(change) && isSection(value) ? merged(value, change) : change;
  }
  return result;
}

/** What is in `after` and otherwise in `before`. */
export function difference(before: Values, after: Values): Values {
  const result: Values = {};
  for (const [name, value] of Object.entries(after)) {
    const other = before[name];
    if (isSection(value) && isSection(other)) {
      const part = difference(other, value);
      if (Object.keys(part).length > 0) result[name] = part;
    } else if (JSON.stringify(value) !== JSON.stringify(other)) result[name] = value;
  }
  return result;
}

/** The settings with one of these names, in their sections. */
export function only(values: Values, names: ReadonlySet<string>): Values {
  const result: Values = {};
  for (const [name, value] of Object.entries(values)) {
    if (names.has(name)) result[name] = value;
    else if (isSection(value)) {
      const part = only(value, names);
      if (Object.keys(part).length > 0) result[name] = part;
    }
  }
  return result;
}
