import { newUuid } from "../rules/identifiers.ts";
import type { World } from "../world.ts";
import { postWebhook } from "./post.ts";
import { encryptedToken } from "./signature.ts";

/** Zoom's URL validation: whether the receiver at `url` knows the app's secret token and answers 200 within 3 s. */
export async function isValidReceiver(world: World, url: string): Promise<boolean> {
  const plainToken = world.random(16).toString("base64url");
  const body = JSON.stringify({
    event: "endpoint.url_validation",
    payload: { plainToken },
    event_ts: world.clock.now(),
  });
  try {
    const { status, text } = await postWebhook(world, url, newUuid(world.random), body, new AbortController().signal);
    const answer = JSON.parse(text) as { plainToken?: unknown; encryptedToken?: unknown } | null;
    const expected = encryptedToken(world.app().secret_token, plainToken);
    return status === 200 && answer?.plainToken === plainToken && answer.encryptedToken === expected;
  } catch {
    return false;
  }
}
