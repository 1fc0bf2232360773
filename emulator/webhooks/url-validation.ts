import type { CustomHeader } from "../entities/subscription.ts";
import { newUuid } from "../rules/identifiers.ts";
import type { World } from "../world.ts";
import { postWebhook } from "./post.ts";
import { encryptedToken } from "./signature.ts";

/** Zoom's URL validation: whether the receiver at `url` knows the app's secret token and answers 200 within 3 s. */
export async function isValidReceiver(
  world: World,
  url: string,
  header: CustomHeader | undefined,
  stop: AbortSignal = new AbortController().signal,
): Promise<boolean> {
  const plainToken = world.random(16).toString("base64url");
  const body = JSON.stringify({
    event: "endpoint.url_validation",
    payload: { plainToken },
    event_ts: world.clock.now(),
  });
  const { status, answer } = await postWebhook(world, { url, id: newUuid(world.random), body, header }, stop);
  const tokens = tokensIn(answer?.body ?? "");
  const expected = encryptedToken(world.app().secret_token, plainToken);
  return status === 200 && tokens?.plainToken === plainToken && tokens.encryptedToken === expected;
}

function tokensIn(text: string): { plainToken?: unknown; encryptedToken?: unknown } | null {
  try {
    return JSON.parse(text) as object | null;
  } catch {
    return null;
  }
}
