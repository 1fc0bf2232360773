import type { Attempt, DeliveryEffect } from "../entities/delivery.ts";
import type { CustomHeader } from "../entities/subscription.ts";
import { newTrackingId } from "../rules/identifiers.ts";
import type { World } from "../world.ts";
import { customHeaders } from "./custom-headers.ts";
import { signature } from "./signature.ts";

/** Zoom: a receiver has three seconds. */
const patience = 3000;
const noAnswer = "No answer within 3 s.";

const longestAnswer = 2000;

export interface Webhook {
  url: string;
  /** `x-zm-request-id`. */
  id: string;
  body: string;
  header?: CustomHeader | undefined;
  effect?: DeliveryEffect | undefined;
}

/** Posts one signed webhook and tells what came of it. Redirects are not followed. */
export async function postWebhook(world: World, webhook: Webhook, stop: AbortSignal): Promise<Attempt> {
  const at = world.clock.now();
  const tracking_id = newTrackingId(world.random);
  // One controller for both ends: AbortSignal.any would cost a quarter of a webhook's time.
  const end = new AbortController();
  const { signal } = end;
  const breakOff = () => end.abort();
  if (stop.aborted) breakOff();
  stop.addEventListener("abort", breakOff);
  const cancelTimeout = world.clock.schedule(at + patience, () => end.abort(noAnswer));
  try {
    const headers = { ...(await customHeaders(webhook.header, signal)), ...zoomHeaders(world, webhook, tracking_id) };
    const response = await fetch(webhook.url, {
      method: "POST",
      redirect: "manual",
      signal,
      body: webhook.body,
      headers,
    });
    const body = (await response.text()).slice(0, longestAnswer);
    const answer = { headers: JSON.stringify(Object.fromEntries(response.headers)), body };
    return { at, tracking_id, status: response.status, answer };
  } catch (error) {
    return { at, tracking_id, error: signal.reason === noAnswer ? noAnswer : `No connection: ${reasonOf(error)}` };
  } finally {
    cancelTimeout();
    stop.removeEventListener("abort", breakOff);
  }
}

function zoomHeaders(world: World, { id, body, effect }: Webhook, trackingId: string): Record<string, string> {
  const { client_id, secret_token } = world.app();
  const timestamp = Math.floor(world.clock.now() / 1000) - (effect?.age_s ?? 0);
  const secret = effect?.signature === "wrong" ? `not ${secret_token}` : secret_token;
  return {
    "content-type": "application/json; charset=utf-8",
    "user-agent": "Zoom Marketplace/1.0a",
    clientid: client_id,
    "x-zm-request-id": id,
    "x-zm-request-timestamp": String(timestamp),
    "x-zm-signature": signature(secret, timestamp, body),
    "x-zm-trackingid": trackingId,
    traceparent: `00-${world.random(16).toString("hex")}-${world.random(8).toString("hex")}-01`,
  };
}

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
};
