import { newTrackingId } from "../rules/identifiers.ts";
import type { World } from "../world.ts";
import { signature } from "./signature.ts";

/** Zoom: a receiver has three seconds. */
const patience = 3000;

/** Posts one signed webhook. Throws a sentence when nobody answers in time. Redirects are not followed. */
export async function postWebhook(
  world: World,
  url: string,
  requestId: string,
  body: string,
  stop: AbortSignal,
): Promise<{ status: number; text: string }> {
  const timestamp = Math.floor(world.clock.now() / 1000);
  const timeout = new AbortController();
  const cancelTimeout = world.clock.schedule(world.clock.now() + patience, () => timeout.abort());
  try {
    const response = await fetch(url, {
      method: "POST",
      redirect: "manual",
      signal: AbortSignal.any([stop, timeout.signal]),
      body,
      headers: {
        "content-type": "application/json; charset=utf-8",
        "user-agent": "Zoom Marketplace/1.0a",
        clientid: world.app().client_id,
        "x-zm-request-id": requestId,
        "x-zm-request-timestamp": String(timestamp),
        "x-zm-signature": signature(world.app().secret_token, timestamp, body),
        "x-zm-trackingid": newTrackingId(world.random),
        traceparent: `00-${world.random(16).toString("hex")}-${world.random(8).toString("hex")}-01`,
      },
    });
    return { status: response.status, text: await response.text() };
  } catch (error) {
    if (timeout.signal.aborted) throw new Error("No answer within 3 s.", { cause: error });
    throw new Error(`No connection: ${reasonOf(error)}`, { cause: error });
  } finally {
    cancelTimeout();
  }
}

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
};
