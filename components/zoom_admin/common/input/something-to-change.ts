import { ConfigurationError } from "../errors/causes.ts";

/** The changes themselves. Throws ConfigurationError where there are none: Zoom would answer as if it had done something. */
export function somethingToChange<Changes extends object>(changes: Changes): Changes & Record<string, unknown> {
  if (Object.keys(changes).length > 0) return changes as Changes & Record<string, unknown>;
  throw new ConfigurationError("There is nothing to change: set at least one field.");
}
