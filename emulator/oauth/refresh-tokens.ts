import type { App } from "../entities/app.ts";
import type { World } from "../world.ts";
import { newTokenText } from "./token-text.ts";
import { tokenErrors } from "./token-error.ts";

/** Zoom: https://developers.zoom.us/docs/integrations/oauth/ */
const lifetime = 90 * 86_400_000;

/** A refresh token for what `userId` has authorised. */
export function newRefreshToken(world: World, app: App, userId: string): string {
  const expiry = world.clock.now() + lifetime;
  const token = { id: newTokenText(world, expiry), app_id: app.id, user_id: userId, expires_at: expiry };
  return world.store.transaction(() => world.store.refreshTokens.put(token).id);
}

/** Takes a refresh token in, to be replaced by a new one, and gives whose it is. Throws a TokenError when it is used up. */
export function turnInRefreshToken({ store, clock, policies }: World, id: string): string {
  const now = clock.now();
  const token = store.refreshTokens.get(id);
  const user = token && store.users.get(token.user_id);
  if (!token || token.expires_at <= now || user?.status !== "active") throw tokenErrors.invalidToken();
  const last = Math.min(token.expires_at, now + policies.refreshGraceSeconds * 1000);
  store.transaction(() => {
    if (last > now) store.refreshTokens.put({ ...token, expires_at: last });
    else store.refreshTokens.delete(id);
  });
  return token.user_id;
}
