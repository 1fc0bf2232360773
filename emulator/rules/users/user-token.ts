import type { User } from "../../entities/user.ts";
import type { World } from "../../world.ts";
import { isApiUser } from "./login-types.ts";

/** In seconds. Zoom: two hours, for API users 90 days. */
const usualLifetime = 7_200;
const apiUserLifetime = 7_776_000;

const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");

/** A token in a user's name (a ZAK among them), a JWT as Zoom's are. `ttl` is in seconds. */
export function userToken(world: World, user: User, kind: string, ttl?: number, meetingId?: string): string {
  const now = Math.floor(world.clock.now() / 1000);
  const lifetime = ttl ?? (isApiUser(user) ? apiUserLifetime : usualLifetime);
  const meeting = meetingId === undefined ? {} : { mid: meetingId };
  const claims = { aud: "clientsm", iss: "web", uid: user.id, zty: kind, iat: now, exp: now + lifetime, ...meeting };
  return `${encode({ typ: "JWT", alg: "HS256" })}.${encode(claims)}.${world.random(32).toString("base64url")}`;
}
