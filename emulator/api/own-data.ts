import type { Token } from "../entities/token.ts";
import { isUserLevel } from "../oauth/scopes.ts";
import type { World } from "../world.ts";
import type { Operation } from "./operation.ts";
import { requestRefusals } from "../refusals/requests.ts";

/** Whose a thing in a path is, by the name of its parameter; undefined where there is no such thing. */
const ownerOf: Record<string, (world: World, id: string) => string | undefined> = {
  meetingId: ({ store }, id) => (store.meetings.get(id) ?? store.meetingsByUuid.first(uuidIn(id)))?.host_id,
  webinarId: ({ store }, id) => (store.webinars.get(id) ?? store.webinarsByUuid.first(uuidIn(id)))?.host_id,
};

/** A UUID with slashes comes encoded twice. */
const uuidIn = (id: string) => id.replaceAll(/%2F/gi, "/").replaceAll(/%2B/gi, "+").replaceAll(/%3D/gi, "=");

/**
 * A path's parameters for the operation, where `me` is the user who authorised the app. A user-level app must say `me`
 * and sees nothing of others: its refusal names the scopes over the account that it lacks.
 * https://developers.zoom.us/docs/api/using-zoom-apis/#the-me-value
 */
export function ownParameters(
  world: World,
  operation: Operation,
  token: Token,
  params: Record<string, string>,
): Record<string, string> {
  if (token.user_id === undefined) return params;
  if (isUserLevel(world, token.grant) && reachesOthers(world, token.user_id, params)) {
    throw requestRefusals.missingScopes(operation.scopes.granular.filter((scope) => /:(admin|master)$/.test(scope)));
  }
  return params["userId"] === "me" ? { ...params, userId: token.user_id } : params;
}

function reachesOthers(world: World, userId: string, { userId: named = "me", ...rest }: Record<string, string>) {
  const owners = Object.entries(rest).map(([name, id]) => ownerOf[name]?.(world, id));
  return named !== "me" || owners.some((owner) => owner !== undefined && owner !== userId);
}
