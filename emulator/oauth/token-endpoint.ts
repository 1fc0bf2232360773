import { Hono } from "hono";
import type { App } from "../entities/app.ts";
import type { GrantType } from "../entities/token.ts";
import type { World } from "../world.ts";
import { issueToken } from "./issue-token.ts";

interface TokenError {
  reason: string;
  error: string;
}

const invalidClient: TokenError = { reason: "Invalid client_id or client_secret", error: "invalid_client" };
const badRequest: TokenError = { reason: "Bad Request", error: "invalid_request" };
const unknownAccount: TokenError = { reason: "Account does not exist", error: "invalid_request" };
const unsupportedGrant: TokenError = { reason: "unsupported grant type", error: "unsupported_grant_type" };

/** How each grant is checked: what is wrong with the request, or nothing. */
const grants: Partial<Record<string, (world: World, parameters: URLSearchParams) => TokenError | undefined>> = {
  account_credentials(world, parameters) {
    const account = parameters.get("account_id") ?? "";
    if (!/^[\w-]{22}$/.test(account)) return badRequest;
    return account === world.account().id ? undefined : unknownAccount;
  },
  client_credentials: () => undefined,
};

/** POST /oauth/token. Parameters come in the form body or in the query, as both are in use. All errors are 400. */
export function tokenEndpoint(world: World): Hono {
  const endpoint = new Hono();
  endpoint.post("/token", async (context) => {
    const parameters = new URLSearchParams(await context.req.text());
    for (const [name, value] of Object.entries(context.req.query())) parameters.set(name, value);

    const app = clientOf(world, context.req.header("authorization"), parameters);
    if (!app) return context.json(invalidClient, 400);
    const grant = parameters.get("grant_type") ?? "";
    const check = Object.hasOwn(grants, grant) ? grants[grant] : undefined;
    if (!check) return context.json(grant ? unsupportedGrant : badRequest, 400);
    const error = check(world, parameters);
    if (error) return context.json(error, 400);

    const token = issueToken(world, app, grant as GrantType);
    return context.json({
      access_token: token.id,
      token_type: "bearer",
      expires_in: Math.floor((token.expires_at - world.clock.now()) / 1000),
      scope: token.scopes.join(" "),
      api_url: world.url,
    });
  });
  return endpoint;
}

/** The app whose credentials come in the Basic header or, for want of one, among the parameters. */
function clientOf(world: World, authorization: string | undefined, parameters: URLSearchParams): App | undefined {
  const [, encoded] = /^Basic +([\w+/=-]+)$/i.exec(authorization ?? "") ?? [];
  const [id, ...secret] = encoded
    ? Buffer.from(encoded, "base64").toString().split(":")
    : [parameters.get("client_id"), parameters.get("client_secret")];
  const app = world.app();
  return id === app.client_id && secret.join(":") === app.client_secret ? app : undefined;
}
