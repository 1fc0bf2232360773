/** Without what a form leaves empty; `false` and 0 stay. */
export function present(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isLeftEmpty(value)));
}

/** What Pipedream passes for a prop that nobody has touched, or that was emptied again. */
function isLeftEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
}
