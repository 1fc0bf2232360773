import type { App } from "../entities/app.ts";
import type { GrantType } from "../entities/token.ts";
import type { World } from "../world.ts";
import { redeemCode } from "./authorization-codes.ts";
import { turnInRefreshToken } from "./refresh-tokens.ts";
import { tokenErrors } from "./token-error.ts";

/** What a token request has earned: a token of which kind, and in whose name. */
interface Granted {
  grant: GrantType;
  userId?: string;
}

type Grant = (world: World, parameters: URLSearchParams) => Granted;

/** By `grant_type`: checks the request and uses up what it came with. Throws a TokenError to refuse. */
const grants: Partial<Record<string, Grant>> = {
  account_credentials(world, parameters) {
    const account = parameters.get("account_id") ?? "";
    if (!/^[\w-]{22}$/.test(account)) throw tokenErrors.badRequest();
    if (account !== world.account().id) throw tokenErrors.unknownAccount();
    return { grant: "account_credentials" };
  },
  client_credentials: () => ({ grant: "client_credentials" }),
  authorization_code(world, parameters) {
    if (!parameters.get("code") || !parameters.get("redirect_uri")) throw tokenErrors.badRequest();
    return { grant: "authorization_code", userId: redeemCode(world, parameters) };
  },
  refresh_token(world, parameters) {
    const token = parameters.get("refresh_token");
    if (!token) throw tokenErrors.badRequest();
    return { grant: "authorization_code", userId: turnInRefreshToken(world, token) };
  },
};

/** What the request is granted. Throws a TokenError when it is granted nothing. */
export function grantFor(world: World, parameters: URLSearchParams): Granted {
  const name = parameters.get("grant_type");
  if (!name) throw tokenErrors.badRequest();
  const grant = Object.hasOwn(grants, name) ? grants[name] : undefined;
  if (!grant) throw tokenErrors.unsupportedGrant();
  const kind = name === "refresh_token" ? "authorization_code" : name;
  if (!world.policies.grants.some((allowed) => allowed === kind)) throw tokenErrors.grantNotEnabled();
  return grant(world, parameters);
}

/** The app whose credentials come in the Basic header or, for want of one, among the parameters. Throws a TokenError. */
export function clientOf(world: World, authorization: string | undefined, parameters: URLSearchParams): App {
  const [, encoded] = /^Basic +([\w+/=-]+)$/i.exec(authorization ?? "") ?? [];
  const [id, ...secret] = encoded
    ? Buffer.from(encoded, "base64").toString().split(":")
    : [parameters.get("client_id"), parameters.get("client_secret")];
  const app = world.app();
  if (id !== app.client_id || secret.join(":") !== app.client_secret) throw tokenErrors.invalidClient();
  return app;
}
