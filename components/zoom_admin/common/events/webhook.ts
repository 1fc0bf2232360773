import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/**
 * How Zoom's deliveries are told from anyone else's: https://developers.zoom.us/docs/api/webhooks/#verify-webhook-events
 *
 * 1. The request carries `x-zm-request-timestamp` and `x-zm-signature`.
 * 2. The timestamp lies within five minutes of now, in the past or (clocks differ) in the future.
 * 3. The signature is `v0=` and the hex HMAC-SHA256 of `v0:<timestamp>:<raw body>` under the app's secret token. The raw
 *    bytes count: Zoom escapes emoji, so a body that was parsed and written again does not verify.
 *
 * A URL validation is signed like every event, and is answered with its token encrypted under the same secret.
 */

/** What of an HTTP request is needed to verify it; header names in lower case. */
export interface Delivery {
  headers: Record<string, string | undefined>;
  bodyRaw: string | Uint8Array;
}

/** Zoom names no window itself; five minutes is what signed webhooks commonly allow. */
const FRESH_FOR_MS = 5 * 60 * 1000;

/** Zoom sends seconds; a number this large can only be milliseconds. */
const SMALLEST_MILLISECONDS = 1e12;

/** The `x-zm-signature` that Zoom gives a body sent at `timestamp` (as written in the header). */
export function signatureOf(bodyRaw: string | Uint8Array, timestamp: string, secretToken: string): string {
  const hmac = createHmac("sha256", secretToken).update(`v0:${timestamp}:`).update(bodyRaw);
  return `v0=${hmac.digest("hex")}`;
}

/**
 * Why a request is not a fresh one from Zoom, as a sentence; undefined when it is.
 * `now` is in milliseconds since the epoch.
 */
export function refusalOf(delivery: Delivery, secretToken: string, now: number): string | undefined {
  const timestamp = delivery.headers["x-zm-request-timestamp"];
  const signature = delivery.headers["x-zm-signature"];
  if (!timestamp || !signature)
    return "The request is not signed: x-zm-request-timestamp or x-zm-signature is missing.";
  if (!isFresh(timestamp, now)) {
    return "The request is stale: x-zm-request-timestamp is more than five minutes from now, or not a number.";
  }
  if (!equal(signature, signatureOf(delivery.bodyRaw, timestamp, secretToken))) {
    return "The signature does not fit: x-zm-signature was not made with this source's secret token.";
  }
  return undefined;
}

/** The body that proves to Zoom that this endpoint knows the secret token; due within three seconds. */
export function urlValidationAnswer(plainToken: string, secretToken: string) {
  return { plainToken, encryptedToken: createHmac("sha256", secretToken).update(plainToken).digest("hex") };
}

/**
 * What tells one event from every other: Zoom's retries repeat the body byte for byte under a new signature, and no
 * header is signed. 64 characters, which is as many as Pipedream compares.
 */
export function deliveryId(bodyRaw: string | Uint8Array): string {
  return createHash("sha256").update(bodyRaw).digest("hex");
}

function isFresh(timestamp: string, now: number): boolean {
  if (!/^\d+$/.test(timestamp)) return false;
  const sentAt = Number(timestamp) > SMALLEST_MILLISECONDS ? Number(timestamp) : Number(timestamp) * 1000;
  return Math.abs(now - sentAt) <= FRESH_FOR_MS;
}

function equal(given: string, expected: string): boolean {
  const [givenBytes, expectedBytes] = [Buffer.from(given), Buffer.from(expected)];
  return givenBytes.length === expectedBytes.length && timingSafeEqual(givenBytes, expectedBytes);
}
