import { operations } from "../routes/index.ts";
import { knownEvents } from "../webhooks/known-events.ts";

const named = [...operations.flatMap(({ scopes }) => scopes.granular), ...[...knownEvents.values()].flat()];

/** What the app may do unless told otherwise: everything an account-wide app can be granted and the emulator knows. */
export const defaultScopes: readonly string[] = [...new Set(named)].filter((scope) => scope.endsWith(":admin")).sort();
