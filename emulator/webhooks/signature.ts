import { createHmac } from "node:crypto";

const hmac = (secret: string, text: string) => createHmac("sha256", secret).update(text).digest("hex");

/** `x-zm-signature` of a body sent at `timestamp` (seconds). */
export const signature = (secretToken: string, timestamp: number, body: string): string =>
  `v0=${hmac(secretToken, `v0:${timestamp}:${body}`)}`;

/** What a receiver must answer to the URL validation's `plainToken`. */
export const encryptedToken = (secretToken: string, plainToken: string): string => hmac(secretToken, plainToken);
