import type { Step } from "../define.ts";
import type { ZoomRequest } from "../request.ts";

/** Steps that have changed something at Zoom, or may have: a new attempt of one has to look before it makes anything. */
const changing = new WeakSet<Step>();

/** Remembers a request that was not refused. */
export function noteChange({ $, operation }: Pick<ZoomRequest, "$" | "operation">): void {
  if ($ && operation.method !== "GET") changing.add($);
}

export function hasChangedNothing($: Step | undefined): boolean {
  return $ !== undefined && !changing.has($);
}
