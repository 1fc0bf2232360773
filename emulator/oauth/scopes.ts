import type { GrantType, Token } from "../entities/token.ts";
import { operations } from "../routes/index.ts";
import { knownEvents } from "../webhooks/known-events.ts";
import type { World } from "../world.ts";

/** Where Zoom names no granular scope, the classic one is the only way in. */
const ofOperations = operations.flatMap(({ scopes: { granular, classic } }) => (granular.length ? granular : classic));
const named = [...ofOperations, ...[...knownEvents.values()].flat()];
const known = [...new Set(named)].sort();

/** `:admin` reaches the whole account and `:master` its sub-accounts; without either a scope is for one's own data. */
const isOwn = (scope: string) => !/:(admin|master)$/.test(scope);

/** What the app may do unless told otherwise: everything an account-wide app can be granted and the emulator knows. */
export const defaultScopes: readonly string[] = known.filter((scope) => scope.endsWith(":admin"));

const ownScopes = known.filter(isOwn);

/** Whether a token is a user-level app's: it sees its user's own data and nobody else's. */
export const isUserLevel = ({ policies }: World, grant: GrantType): boolean =>
  grant === "authorization_code" && policies.appLevel === "user";

/** What a new token of the grant is allowed: a user-level app cannot be granted scopes over the account. */
export function scopesFor(world: World, grant: Token["grant"]): string[] {
  if (!isUserLevel(world, grant)) return [...world.scopes];
  return world.policies.scopes ? world.policies.scopes.filter(isOwn) : ownScopes;
}
