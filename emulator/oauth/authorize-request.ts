import { z } from "zod";
import type { CodeChallenge } from "../entities/authorization-code.ts";
import type { World } from "../world.ts";

const parameters = z.object({
  response_type: z.string().default(""),
  client_id: z.string().default(""),
  redirect_uri: z.string().default(""),
  state: z.string().optional(),
  code_challenge: z.string().optional(),
  code_challenge_method: z.enum(["S256", "plain"]).default("plain"),
});

/** What an app asks of a person: the parameters of /oauth/authorize. */
export type AuthorizeRequest = z.output<typeof parameters>;

/** A request to authorise that nobody can be asked: shown to the person, since there is nowhere safe to send them. */
export class AuthorizeError extends Error {}

/** The request in a query or a form. Throws an AuthorizeError when there is nobody to grant anything to. */
export function authorizeRequest(world: World, fields: Record<string, unknown>): AuthorizeRequest {
  const result = parameters.safeParse(fields);
  if (!result.success) throw new AuthorizeError("Invalid code challenge method.");
  const { client_id, redirect_uri, response_type } = result.data;
  if (client_id !== world.app().client_id) throw new AuthorizeError("Invalid client_id.");
  if (!isAllowed(world, redirect_uri)) throw new AuthorizeError("Redirect URI mismatch.");
  if (response_type !== "code") throw new AuthorizeError("Invalid response type.");
  if (!world.policies.grants.includes("authorization_code")) throw new AuthorizeError("The app has been disabled.");
  return result.data;
}

/** The challenge of PKCE, when the request has one. */
export const challengeOf = ({ code_challenge, code_challenge_method }: AuthorizeRequest): CodeChallenge | undefined =>
  code_challenge === undefined ? undefined : { method: code_challenge_method, value: code_challenge };

function isAllowed({ policies: { redirectUris } }: World, uri: string): boolean {
  if (redirectUris.length > 0) return redirectUris.includes(uri);
  return URL.canParse(uri) && /^https?:$/.test(new URL(uri).protocol);
}
