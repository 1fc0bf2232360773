import type { App } from "../entities/app.ts";
import type { GrantType, Token } from "../entities/token.ts";
import type { World } from "../world.ts";
import { scopesFor } from "./scopes.ts";
import { newTokenText } from "./token-text.ts";

/** Zoom: an access token lives one hour and is never extended. */
const lifetime = 3_600_000;

/** A new access token, in the name of `userId` where somebody has authorised the app. */
export function issueToken(world: World, app: App, grant: GrantType, userId?: string): Token {
  const { store, policies } = world;
  const now = world.clock.now();
  return store.transaction(() => {
    for (const old of store.tokens.values()) {
      const replaced = policies.tokenPolicy === "single" && old.app_id === app.id && old.user_id === userId;
      if (replaced || isForgotten(old, now)) store.tokens.delete(old.id);
    }
    return store.tokens.put({
      id: newTokenText(world, now + lifetime),
      app_id: app.id,
      account_id: app.account_id,
      grant,
      scopes: scopesFor(world, grant),
      expires_at: now + lifetime,
      ...(userId !== undefined && { user_id: userId }),
    });
  });
}

/** An expired token is remembered for a day, to tell "is expired" from "is invalid". */
const isForgotten = (token: Token, now: number) => token.expires_at + 86_400_000 < now;
