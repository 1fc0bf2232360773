import type { App } from "../entities/app.ts";
import { appDeauthorized } from "../webhooks/app-events.ts";
import { publish } from "../webhooks/publish.ts";
import type { World } from "../world.ts";
import { tokenErrors } from "./token-error.ts";

/** Ends an access or refresh token; with it goes everything else that its user had authorised. Throws a TokenError. */
export function revoke({ store }: World, app: App, id: string): void {
  const token = store.tokens.get(id) ?? store.refreshTokens.get(id);
  if (token?.app_id !== app.id) throw tokenErrors.invalidToken();
  const userId = token.user_id;
  store.transaction(() => {
    store.tokens.delete(id);
    if (userId !== undefined) forgetConsent(store, userId);
  });
}

/** A user uninstalls the app: its tokens in the user's name end, and the app is told. */
export function deauthorize(world: World, userId: string): void {
  forgetConsent(world.store, userId);
  publish(world, appDeauthorized(world, userId));
}

function forgetConsent(store: World["store"], userId: string): void {
  for (const tokens of [store.tokens, store.refreshTokens, store.authorizationCodes]) {
    for (const { id, user_id } of tokens.values()) if (user_id === userId) tokens.delete(id);
  }
}
