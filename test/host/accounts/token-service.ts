import type { ServerToServerCredentials } from "../../../host/accounts/credentials.ts";

export const credentials: ServerToServerCredentials = {
  kind: "server_to_server",
  accountId: "AbCdEfGh",
  clientId: "client-7",
  clientSecret: "s3cret-of-the-app",
  secretToken: "s3cret-of-webhooks",
  tokenUrl: "https://zoom.us/oauth/token",
};

/** Zoom's token service, as far as a client sees it: a `fetch` that counts what it is asked. */
export class TokenService {
  readonly requests: { url: string; authorization: string | null; form: Record<string, string> }[] = [];
  /** Answers instead of a new token, while set. */
  answer: (() => Response | Promise<Response>) | undefined;
  apiUrl = "https://api-eu.zoom.us";

  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    this.requests.push({
      url: request.url,
      authorization: request.headers.get("authorization"),
      form: Object.fromEntries(new URLSearchParams(await request.text())),
    });
    return (await this.answer?.()) ?? this.#token();
  };

  #token(): Response {
    return Response.json({
      access_token: `token-${this.requests.length}`,
      token_type: "bearer",
      expires_in: 3600,
      scope: "user:read:user:admin",
      api_url: this.apiUrl,
    });
  }
}
