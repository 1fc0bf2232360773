import { basic, type Answer, type Zoom } from "./zoom.ts";

export const redirectUri = "http://127.0.0.1:9/callback";

interface Tokens {
  access_token: string;
  refresh_token: string;
  scope: string;
  expires_in: number;
}

/** Consents on the page as the user of an address, and gives what the app is sent back with. */
export async function consent(zoom: Zoom, parameters: Record<string, string> = {}): Promise<URLSearchParams> {
  const answer = await answerConsent(zoom, parameters);
  return new URL(answer.headers.get("location")!).searchParams;
}

export const answerConsent = (zoom: Zoom, parameters: Record<string, string> = {}) =>
  zoom.plain<string>("POST", "/oauth/authorize", {
    body: new URLSearchParams({
      response_type: "code",
      client_id: zoom.info.clientId,
      redirect_uri: redirectUri,
      user: zoom.info.ownerEmail,
      decision: "allow",
      ...parameters,
    }),
  });

/** A request to the token endpoint (or a neighbour of it) with the app's credentials. */
export const asApp = <Body = Tokens>(zoom: Zoom, parameters: Record<string, string>, path = "/oauth/token") =>
  zoom.plain<Body>("POST", path, {
    headers: { authorization: basic(zoom.info.clientId, zoom.info.clientSecret) },
    body: new URLSearchParams(parameters),
  });

export const redeem = (zoom: Zoom, code: string, more: Record<string, string> = {}) =>
  asApp(zoom, { grant_type: "authorization_code", code, redirect_uri: redirectUri, ...more });

export const refresh = (zoom: Zoom, token: string) =>
  asApp(zoom, { grant_type: "refresh_token", refresh_token: token });

/** The whole way: consent, code, tokens. */
export const authorized = async (zoom: Zoom, parameters: Record<string, string> = {}): Promise<Tokens> =>
  (await redeem(zoom, (await consent(zoom, parameters)).get("code")!)).body;

/** GET as the bearer of a token. */
export const get = (zoom: Zoom, path: string, token: string): Promise<Answer> =>
  zoom.plain("GET", `/v2${path}`, { headers: { authorization: `Bearer ${token}` } });
