import { subscribing, unsubscribing, webhookLogs } from "../errors/subscriptions.ts";
import type { WebhookLogPage } from "../resources/webhook-logs.ts";
import { json, nothing, type Operation } from "./operation.ts";

const docs = "marketplace/#tag/app";

/** Has Zoom send events to an address. */
export const createEventSubscription = {
  failure: "The events were not subscribed to",
  method: "POST",
  path: "/marketplace/app/event_subscription",
  rate: "heavy",
  scopes: { granular: ["marketplace:write:event_subscription"], classic: [] },
  docs,
  refusals: [subscribing],
  answer: json<{ event_subscription_id: string }>,
} as const satisfies Operation;

export const deleteEventSubscription = {
  failure: "The event subscription was not removed",
  method: "DELETE",
  path: "/marketplace/app/event_subscription/{eventSubscriptionId}",
  rate: "medium",
  scopes: { granular: ["marketplace:delete:event_subscription"], classic: [] },
  docs,
  refusals: [unsubscribing],
  answer: nothing,
} as const satisfies Operation;

/** Attempts to deliver webhooks, of the last seven days. */
export const listWebhookLogs = {
  failure: "The webhook logs could not be read",
  method: "GET",
  path: "/marketplace/apps/{appId}/webhook_logs",
  rate: "medium",
  // The documents name these two for apps old and new.
  scopes: {
    granular: ["marketplace_app:read:admin", "marketplace_app:read"],
    classic: ["marketplace_app:read:admin", "marketplace_app:read"],
  },
  docs,
  refusals: [webhookLogs],
  answer: json<WebhookLogPage>,
} as const satisfies Operation;
