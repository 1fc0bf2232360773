import { present } from "./present.ts";

/** What was set, under Zoom's names: `names` says which of Zoom's fields each prop stands for. */
export function setFields<Names extends Record<string, string>>(
  props: { [Prop in keyof Names]?: unknown },
  names: Names,
): Record<string, unknown> {
  return present(Object.fromEntries(Object.entries(names).map(([prop, field]) => [field, props[prop]])));
}
