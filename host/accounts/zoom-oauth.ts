import { z } from "zod";
import type { AccessToken, ServerToServerCredentials } from "./credentials.ts";

/** What reaches outside. `now` is in milliseconds since the epoch. */
export interface Outside {
  fetch: typeof fetch;
  now: () => number;
}

/** Zoom answers within a second or not at all. */
const patienceMilliseconds = 15_000;

const tokenAnswer = z.object({
  access_token: z.string().min(1),
  expires_in: z.number().positive().default(3600),
  api_url: z.url().optional().catch(undefined),
});

const refusal = z.object({ error: z.string().catch(""), reason: z.string().catch("") });

/** What a refusal means, by Zoom's `error` and `reason` as seen in the wild; the first row that fits explains it. */
const explanations: [RegExp, string][] = [
  [
    /disabled|not enabled the OAuth app type/i,
    "the app is not activated. Activate it in the Zoom Marketplace (Manage > your app > Activation).",
  ],
  [
    /invalid_client|invalid client/i,
    "the client id or the client secret is wrong. Copy both from your app in the Zoom Marketplace (Manage > your app > App Credentials) and connect the account again.",
  ],
  [
    /unsupported.grant.type|grant type is not supported/i,
    "the app is of another type. Create a Server-to-Server OAuth app in the Zoom Marketplace and connect the account with its credentials.",
  ],
  [
    /account|bad request/i,
    "the account id is not the one that the app belongs to. Copy it from your app in the Zoom Marketplace (Manage > your app > App Credentials) and connect the account again.",
  ],
];
const otherwise = "Zoom gave no reason that is known here. Check the app in the Zoom Marketplace (Manage > your app).";

/** Asks Zoom for a token of a Server-to-Server app. Fails with a sentence, which never holds a secret. */
export async function fetchServerToServerToken(
  { accountId, clientId, clientSecret, tokenUrl }: ServerToServerCredentials,
  { fetch, now }: Outside,
): Promise<AccessToken> {
  const begun = now();
  const response = await fetch(tokenUrl, {
    method: "POST",
    headers: { authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString("base64")}` },
    body: new URLSearchParams({ grant_type: "account_credentials", account_id: accountId }),
    signal: AbortSignal.timeout(patienceMilliseconds),
  }).catch((error: unknown) => {
    throw new Error(
      `No token was fetched for the Zoom account ${accountId}: ${tokenUrl} could not be reached (${networkReason(error)}). ` +
        "Check the address and this machine's connection, and try again.",
    );
  });
  const body: unknown = await response.json().catch(() => undefined);
  const answer = tokenAnswer.safeParse(body);
  if (!response.ok || !answer.success) throw new Error(explain(accountId, tokenUrl, response, body));
  const { access_token, expires_in, api_url } = answer.data;
  return {
    value: access_token,
    expiresAt: begun + expires_in * 1000,
    ...(api_url !== undefined && isZooms(api_url) && { apiUrl: api_url }),
  };
}

function explain(accountId: string, tokenUrl: string, { ok, status }: Response, body: unknown): string {
  const what = `No token was fetched for the Zoom account ${accountId}`;
  if (ok) return `${what}: what ${tokenUrl} answered holds no token. Check that it is Zoom's token address.`;
  if (status === 429 || status >= 500) {
    return `${what}: Zoom cannot issue one at the moment. Try again in a minute. (Zoom said: ${status})`;
  }
  const { error = "", reason = "" } = refusal.safeParse(body).data ?? {};
  const [, why] = explanations.find(([pattern]) => pattern.test(`${error} ${reason}`)) ?? [];
  return `${what}: ${why ?? otherwise} (Zoom said: ${[status, error, reason && `"${reason}"`].filter(Boolean).join(" ")})`;
}

/** Node's fetch hides what happened in the cause of its error. */
function networkReason(error: unknown): string {
  const { name, cause } = error as { name?: string; cause?: { code?: string; message?: string } };
  if (name === "TimeoutError") return `no answer within ${patienceMilliseconds / 1000} s`;
  return cause?.code ?? cause?.message ?? String(name);
}

/** The token goes wherever this address points, so nobody but Zoom may name one. */
function isZooms(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === "https:" && (hostname === "zoom.us" || hostname.endsWith(".zoom.us"));
}
