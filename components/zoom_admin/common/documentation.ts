import type { Operation } from "./operations/operation.ts";

/** The end of an action's description: what the app needs to be allowed, and where Zoom documents the operation. */
export function documentation({ scopes, docs, method, path }: Operation): string {
  const url = `https://developers.zoom.us/docs/api/${docs}/${method}${path}`;
  return `Needs the scope \`${scopes.granular[0] ?? scopes.classic[0]}\`. [See the documentation](${url})`;
}
