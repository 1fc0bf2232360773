import type { World } from "./world.ts";

/** What a client needs to connect the emulated account. */
export interface EmulatorInfo {
  url: string;
  accountId: string;
  appId: string;
  clientId: string;
  clientSecret: string;
  secretToken: string;
  plan: string;
  ownerId: string;
  ownerEmail: string;
  scopes: readonly string[];
}

export function infoOf(world: World): EmulatorInfo {
  const { id, client_id, client_secret, secret_token } = world.app();
  return {
    url: world.url,
    accountId: world.account().id,
    appId: id,
    clientId: client_id,
    clientSecret: client_secret,
    secretToken: secret_token,
    plan: world.policies.plan,
    ownerId: world.owner().id,
    ownerEmail: world.owner().email,
    scopes: world.scopes,
  };
}
