import type { Operation } from "../operations/operation.ts";

/** A request that the package has no row for. What its weight and place in the reference are is not known, nor asked. */
export function anyOperation(method: Operation["method"], path: Operation["path"]): Operation {
  return {
    failure: `Zoom did not do what was asked (${method} ${path})`,
    method,
    path,
    rate: "heavy",
    scopes: { granular: ["(the one that Zoom documents for the request)"], classic: [] },
    docs: "meetings/#tag/meetings",
    refusals: [],
    answer: jsonIfAny,
  };
}

/** What has no body answers nothing. */
function jsonIfAny(body: string): unknown {
  return body.trim() === "" ? undefined : (JSON.parse(body) as unknown);
}
