import type { App } from "../entities/app.ts";
import type { GrantType, Token } from "../entities/token.ts";
import type { World } from "../world.ts";

/** Zoom: an access token lives one hour and is never extended. */
const lifetime = 3_600_000;

const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");

/** A new access token. It looks like one of Zoom's (a JWT), but it is only ever looked up. */
export function issueToken(world: World, app: App, grant: GrantType): Token {
  const { store, policies, random } = world;
  const now = world.clock.now();
  const expiry = now + lifetime;
  const header = encode({ sv: "000001", alg: "HS512", v: "2.0" });
  const claims = encode({ ver: 10, aid: app.account_id, iat: Math.floor(now / 1000), exp: Math.floor(expiry / 1000) });
  return store.transaction(() => {
    for (const old of store.tokens.values()) {
      if (policies.tokenPolicy === "single" ? old.app_id === app.id : isForgotten(old, now))
        store.tokens.delete(old.id);
    }
    return store.tokens.put({
      id: `${header}.${claims}.${random(64).toString("base64url")}`,
      app_id: app.id,
      account_id: app.account_id,
      grant,
      scopes: [...world.scopes],
      expires_at: expiry,
    });
  });
}

/** An expired token is remembered for a day, to tell "is expired" from "is invalid". */
const isForgotten = (token: Token, now: number) => token.expires_at + 86_400_000 < now;
