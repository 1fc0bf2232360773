import type { World } from "../world.ts";

const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");

/** The text of a new token. It looks like one of Zoom's (a JWT), but it is only ever looked up. */
export function newTokenText(world: World, expiresAt: number): string {
  const header = encode({ sv: "000001", alg: "HS512", v: "2.0" });
  const [iat, exp] = [world.clock.now(), expiresAt].map((instant) => Math.floor(instant / 1000));
  const claims = encode({ ver: 10, aid: world.account().id, iat, exp });
  return `${header}.${claims}.${world.random(64).toString("base64url")}`;
}
