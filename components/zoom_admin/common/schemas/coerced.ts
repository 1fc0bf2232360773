import * as z from "zod";

/** Forms and key/value text send every value as text, so numbers, flags, lists and objects are read out of it. */
export const readText = (value: unknown): unknown => {
  if (typeof value !== "string") return value;
  const text = value.trim();
  if (!/^(-?\d+(\.\d+)?|true|false|[[{].*[\]}])$/is.test(text)) return value;
  try {
    return JSON.parse(/^(true|false)$/i.test(text) ? text.toLowerCase() : text) as unknown;
  } catch {
    return value;
  }
};

/** Reads text as the number, flag, list or object that a field wants. */
export const coerced = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(readText, schema);

/** A whole number from `min` to `max`. */
export const integer = (min: number, max: number, unit = "") => {
  const rule = `must be a whole number from ${min} to ${max}${unit && ` ${unit}`}`;
  return coerced(z.int(rule).min(min, rule).max(max, rule));
};

/** One of a few numbers, each with its meaning: "1 (Basic), 2 (Licensed) or 4 (Unassigned)". */
export const numbered = (meanings: Record<number, string>) =>
  coerced(
    z.literal(
      Object.keys(meanings).map(Number),
      `must be ${alternatives(Object.entries(meanings).map(([value, meaning]) => `${value} (${meaning})`))}`,
    ),
  );

/** One of a few words. */
export const word = <const Words extends readonly string[]>(words: Words) =>
  z.enum(words, `must be ${alternatives(words)}`);

export const flag = () => coerced(z.boolean("must be true or false"));

/** Text of at most `max` characters. */
export const text = (max: number) => {
  const rule = `must be text of at most ${max} characters`;
  return z.preprocess((value) => (typeof value === "number" ? String(value) : value), z.string(rule).max(max, rule));
};

/** "a, b or c" */
export function alternatives(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
