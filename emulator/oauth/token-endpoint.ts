import { Hono, type HonoRequest } from "hono";
import type { World } from "../world.ts";
import { clientOf, grantFor } from "./grants.ts";
import { issueToken } from "./issue-token.ts";
import { newRefreshToken } from "./refresh-tokens.ts";
import { revoke } from "./revoke.ts";
import { TokenError } from "./token-error.ts";

/** POST /oauth/token and /oauth/revoke: what apps call. */
export function tokenEndpoint(world: World): Hono {
  const endpoint = new Hono();
  endpoint.post("/token", async (context) => {
    const parameters = await parametersOf(context.req);
    const app = clientOf(world, context.req.header("authorization"), parameters);
    const { grant, userId } = grantFor(world, parameters);
    const token = issueToken(world, app, grant, userId);
    return context.json({
      access_token: token.id,
      token_type: "bearer",
      ...(userId !== undefined && { refresh_token: newRefreshToken(world, app, userId) }),
      expires_in: Math.floor((token.expires_at - world.clock.now()) / 1000),
      scope: token.scopes.join(" "),
      api_url: world.url,
    });
  });
  endpoint.post("/revoke", async (context) => {
    const parameters = await parametersOf(context.req);
    const app = clientOf(world, context.req.header("authorization"), parameters);
    revoke(world, app, parameters.get("token") ?? "");
    return context.json({ status: "success" });
  });
  endpoint.onError((error, context) => {
    if (error instanceof TokenError) return context.json(error.body(), 400);
    throw error;
  });
  return endpoint;
}

/** Parameters come in the form body or in the query, as both are in use. */
async function parametersOf(request: HonoRequest): Promise<URLSearchParams> {
  const parameters = new URLSearchParams(await request.text());
  for (const [name, value] of Object.entries(request.query())) parameters.set(name, value);
  return parameters;
}
