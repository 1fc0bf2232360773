import type { AccessToken, Credentials } from "./credentials.ts";
import { fetchServerToServerToken, type Outside } from "./zoom-oauth.ts";

/** How each kind of credentials is turned into a token. */
const grants: {
  [Kind in Credentials["kind"]]: (
    credentials: Extract<Credentials, { kind: Kind }>,
    outside: Outside,
  ) => Promise<AccessToken>;
} = {
  server_to_server: fetchServerToServerToken,
};

/** Asks for a new token. */
export async function fetchToken(credentials: Credentials, outside: Outside): Promise<AccessToken> {
  return await grants[credentials.kind](credentials, outside);
}
