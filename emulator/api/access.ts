import type { Token } from "../entities/token.ts";
import type { World } from "../world.ts";
import type { Operation } from "./operation.ts";
import { requestRefusals } from "../refusals/requests.ts";

/** The token of an `Authorization: Bearer` header. Zoom refuses tokens in the URL since 2023. */
export function bearer(world: World, authorization: string | undefined): Token {
  const [, value = ""] = /^Bearer +(\S+)$/i.exec(authorization ?? "") ?? [];
  const token = world.store.tokens.get(value);
  if (!token) throw requestRefusals.invalidToken();
  if (token.expires_at <= world.clock.now()) throw requestRefusals.expiredToken();
  // A token dies with the user in whose name it was given.
  if (token.user_id !== undefined && world.store.users.get(token.user_id)?.status !== "active") {
    throw requestRefusals.invalidToken();
  }
  return token;
}

/** Refuses a token without one of the operation's scopes, naming all of those that would do, as Zoom does. */
export function requireScope(operation: Operation, token: Token): void {
  const { granular, classic } = operation.scopes;
  const acceptable = [...granular, ...classic];
  if (acceptable.length === 0 || acceptable.some((scope) => token.scopes.includes(scope))) return;
  throw requestRefusals.missingScopes(granular.length ? granular : classic);
}
