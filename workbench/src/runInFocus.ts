import type { Run, Workflow } from "./api.ts";

/**
 * The run to show while nobody has chosen one, from the newest-first list: the newest that somebody asked for by HTTP,
 * since the runs that events set off only help those along; else the newest.
 */
export function runInFocus(runs: Run[], workflows: Workflow[]): string | null {
  const startsByRequest = ({ triggers }: Workflow) => triggers.some(({ type }) => type === "http");
  const askedFor = new Set(workflows.filter(startsByRequest).map(({ name }) => name));
  const run = runs.find(({ workflow }) => askedFor.has(workflow)) ?? runs[0];
  return run?.id ?? null;
}
