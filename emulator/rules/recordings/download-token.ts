import { createHmac, timingSafeEqual } from "node:crypto";
import type { World } from "../../world.ts";

/** Lets its holder download the files of one recording: a signed text with the recording and its expiry. */
export function downloadToken(world: World, recordingId: string, expires: number): string {
  const head = encoded({ alg: "HS512", typ: "JWT" });
  const claims = encoded({ aud: "https://oauth.zoom.us", mid: recordingId, exp: Math.floor(expires / 1000) });
  return `${head}.${claims}.${signature(world, `${head}.${claims}`)}`;
}

/** Whether the token is one of ours, for this recording, and has not expired. */
export function opensRecording(world: World, token: string, recordingId: string): boolean {
  const [head = "", claims = "", signed = ""] = token.split(".");
  const expected = Buffer.from(signature(world, `${head}.${claims}`));
  const given = Buffer.from(signed);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false;
  const { mid, exp } = JSON.parse(Buffer.from(claims, "base64url").toString()) as { mid: string; exp: number };
  return mid === recordingId && exp * 1000 > world.clock.now();
}

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

const signature = (world: World, text: string) =>
  createHmac("sha512", world.app().client_secret).update(text).digest("base64url");
