import type { CustomHeader } from "../entities/subscription.ts";

const basic = (user: string, password: string) => `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;

/** The headers that a subscription wants besides Zoom's own. Throws a sentence when their token cannot be had. */
export async function customHeaders(
  wanted: CustomHeader | undefined,
  stop: AbortSignal,
): Promise<Record<string, string>> {
  switch (wanted?.custom_header_type) {
    case 1:
      return { authorization: basic(wanted.username, wanted.password) };
    case 2:
      return { authorization: `Bearer ${await receiverToken(wanted, stop)}` };
    case 3:
      return { [wanted.custom_header_key]: wanted.custom_header_value };
    default:
      return {};
  }
}

/** A token of the receiver's own authorisation server, by its client credentials. */
export async function receiverToken(
  wanted: CustomHeader & { custom_header_type: 2 },
  stop: AbortSignal,
): Promise<string> {
  const { client_id, client_secret, token_url, scope, state, client_authentication } = wanted;
  const inHeader = client_authentication === "header";
  const response = await fetch(token_url, {
    method: "POST",
    redirect: "manual",
    signal: stop,
    headers: inHeader ? { authorization: basic(client_id, client_secret) } : {},
    body: new URLSearchParams({
      grant_type: "client_credentials",
      ...(scope && { scope }),
      ...(state && { state }),
      ...(!inHeader && { client_id, client_secret }),
    }),
  });
  const answer = (await response.json()) as { access_token?: unknown } | null;
  if (typeof answer?.access_token !== "string") throw new Error(`${token_url} gave no access_token.`);
  return answer.access_token;
}
