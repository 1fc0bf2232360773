import { createHash } from "node:crypto";
import type { AuthorizationCode, CodeChallenge } from "../entities/authorization-code.ts";
import type { World } from "../world.ts";
import { tokenErrors } from "./token-error.ts";

/** Zoom: a code can be used once, within five minutes. */
const lifetime = 5 * 60_000;

/** A code for the consent of a user, to be sent to `redirectUri`. */
export function newCode(world: World, userId: string, redirectUri: string, challenge?: CodeChallenge): string {
  const { store } = world;
  const now = world.clock.now();
  return store.transaction(() => {
    for (const { id, expires_at } of store.authorizationCodes.values()) {
      if (expires_at + 86_400_000 < now) store.authorizationCodes.delete(id);
    }
    return store.authorizationCodes.put({
      id: world.random(24).toString("base64url"),
      app_id: world.app().id,
      user_id: userId,
      redirect_uri: redirectUri,
      expires_at: now + lifetime,
      ...(challenge && { challenge }),
    }).id;
  });
}

/** Uses a code up and gives the id of the user who consented. Throws a TokenError when the code is not for this request. */
export function redeemCode({ store, clock }: World, parameters: URLSearchParams): string {
  const code = store.authorizationCodes.get(parameters.get("code") ?? "");
  if (!code) throw tokenErrors.invalidCode();
  if (code.expires_at <= clock.now()) throw tokenErrors.expiredCode();
  if (code.redirect_uri !== parameters.get("redirect_uri")) throw tokenErrors.redirectMismatch();
  if (!meets(code, parameters.get("code_verifier") ?? "")) throw tokenErrors.invalidCode();
  store.transaction(() => store.authorizationCodes.delete(code.id));
  return code.user_id;
}

function meets({ challenge }: AuthorizationCode, verifier: string): boolean {
  if (!challenge) return true;
  const derived = challenge.method === "plain" ? verifier : createHash("sha256").update(verifier).digest("base64url");
  return derived === challenge.value;
}
