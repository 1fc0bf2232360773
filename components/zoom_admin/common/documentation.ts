import type { Operation } from "./operations/operation.ts";

/** The end of an action's description: what the app needs to be allowed, and where Zoom documents the operation. */
export function documentation(operation: Operation): string {
  const { granular, classic } = operation.scopes;
  return `Needs the scope \`${granular[0] ?? classic[0]}\`. [See the documentation](${reference(operation)})`;
}

/** The address at which Zoom documents an operation. */
export function reference({ docs, method, path }: Operation): string {
  return `https://developers.zoom.us/docs/api/${docs}/${method}${path}`;
}
