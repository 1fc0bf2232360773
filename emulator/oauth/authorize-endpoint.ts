import { Hono } from "hono";
import { contentSecurity } from "../page/browser/assets.ts";
import { consentPage, refusedPage, requestedPage } from "../page/consent.ts";
import { userOfAddress } from "../rules/users/find-user.ts";
import { isAdmin } from "../rules/users/user-removal.ts";
import { authorizationRequested } from "../webhooks/app-events.ts";
import { publish } from "../webhooks/publish.ts";
import type { World } from "../world.ts";
import { newCode } from "./authorization-codes.ts";
import { AuthorizeError, authorizeRequest, challengeOf, type AuthorizeRequest } from "./authorize-request.ts";

/** /oauth/authorize: the page that asks a person, and their answer. Nobody signs in: one says whom one is. */
export function authorizeEndpoint(world: World): Hono {
  const endpoint = new Hono();
  endpoint.use(contentSecurity);
  endpoint.get("/", (context) => context.html(consentPage(world, authorizeRequest(world, context.req.query()))));
  endpoint.post("/", async (context) => {
    const form = Object.fromEntries(new URLSearchParams(await context.req.text()));
    const request = authorizeRequest(world, form);
    if (form["decision"] !== "allow") return context.redirect(backTo(request, { error: "access_denied" }), 302);
    const user = userOfAddress(world, form["user"] ?? "");
    if (user?.status !== "active") throw new AuthorizeError("The account has no active user of that address.");
    if (world.policies.appLevel === "account" && !isAdmin(user)) {
      world.store.transaction(() => publish(world, authorizationRequested(world, user)));
      return context.html(requestedPage, 403);
    }
    const code = newCode(world, user.id, request.redirect_uri, challengeOf(request));
    return context.redirect(backTo(request, { code }), 302);
  });
  endpoint.onError((error, context) => {
    if (error instanceof AuthorizeError) return context.html(refusedPage(error.message), 400);
    throw error;
  });
  return endpoint;
}

function backTo({ redirect_uri, state }: AuthorizeRequest, outcome: Record<string, string>): string {
  const url = new URL(redirect_uri);
  const parameters = { ...outcome, ...(state !== undefined && { state }) };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}
