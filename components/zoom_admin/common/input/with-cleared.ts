import * as z from "zod";
import { ConfigurationError } from "../errors/causes.ts";
import { word } from "../schemas/coerced.ts";
import { checkedProps } from "./checked-props.ts";
import { nested } from "./nested.ts";

/** Fields that Zoom lets be empty, each by its path (`settings.contact_name`), with what a form calls it. */
export type Clearable = Record<string, string>;

/**
 * The changes, with the fields that are named in `clear` emptied: a form cannot say so by leaving them empty, since that
 * means to leave them as they are. Throws ConfigurationError where a field cannot be empty, or is set as well.
 */
export function withCleared(
  changes: Record<string, unknown>,
  clear: unknown,
  clearable: Clearable,
): Record<string, unknown> {
  const named = () => z.array(word(Object.keys(clearable)), "must be a list of fields").default([]);
  const { clear: fields } = checkedProps({ clear }, { clear: named });
  const set = fields.filter((field) => isSet(changes, field));
  if (set.length > 0) {
    throw new ConfigurationError(
      `\`clear\` names ${set.map((field) => `\`${field}\``).join(" and ")}, set to something as well: take one of the two.`,
    );
  }
  const emptied = nested(Object.fromEntries(fields.map((field) => [field, ""])));
  const settings = { ...(changes.settings as object | undefined), ...(emptied.settings as object | undefined) };
  return { ...changes, ...emptied, ...(Object.keys(settings).length > 0 ? { settings } : {}) };
}

function isSet(changes: Record<string, unknown>, path: string): boolean {
  const value = path.split(".").reduce<unknown>((object, key) => (object as Record<string, unknown>)?.[key], changes);
  return value !== undefined && value !== "";
}
