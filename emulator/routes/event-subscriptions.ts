import { operation } from "../api/operation.ts";
import { pageOf } from "../api/pages.ts";
import { subscriptionRefusals } from "../refusals/event-subscriptions.ts";
import { requestRefusals } from "../refusals/requests.ts";
import type { Subscription } from "../entities/subscription.ts";
import type { Token } from "../entities/token.ts";
import { newId } from "../rules/identifiers.ts";
import { knownEvents } from "../webhooks/known-events.ts";
import { freshlyValidated, planValidation } from "../webhooks/revalidation.ts";
import { unsubscribe } from "../webhooks/unsubscribe.ts";
import { isValidReceiver } from "../webhooks/url-validation.ts";
import type { World } from "../world.ts";
import { requireToken } from "../rules/custom-header.ts";
import { webhookLogs } from "./webhook-logs.ts";
import {
  createSubscriptionBody,
  listSubscriptionsQuery,
  unsubscribeQuery,
  updateSubscriptionBody,
} from "../schemas/event-subscriptions.ts";

/** Zoom's documents name no scopes for these; the grant of the token is what counts. */
const scopes = { granular: [], classic: [] };

const subscriptionScopes: readonly string[] = [
  "user",
  "account",
  "master_account",
  "team",
] satisfies Subscription["scope"][];

export const eventSubscriptions = [
  operation({
    id: "createEventSubscription",
    method: "POST",
    path: "/marketplace/app/event_subscription",
    label: "HEAVY",
    scopes,
    body: createSubscriptionBody,
    success: 201,
    async check({ world, token, body }) {
      requireGrant(world, token);
      const { events = [], event_webhook_url = "", subscription_scope = "", user_ids = [] } = body;
      if (!events.length) throw subscriptionRefusals.noEvents();
      if (!event_webhook_url) throw subscriptionRefusals.noWebhookUrl();
      if (!subscriptionScopes.includes(subscription_scope)) throw subscriptionRefusals.invalidSubscriptionScope();
      for (const event of events) requireEvent(token, event);
      requireMembers(world, user_ids);
      await requireToken(body.custom_header);
      if (!(await isValidReceiver(world, event_webhook_url, body.custom_header)))
        throw subscriptionRefusals.webhookUrlFailed(event_webhook_url);
    },
    handle({ world, token, body }) {
      const subscription = world.store.subscriptions.put({
        ...freshlyValidated(world.clock.now()),
        id: newId(world.random),
        app_id: token.app_id,
        name: body.event_subscription_name ?? "",
        url: body.event_webhook_url ?? "",
        events: body.events ?? [],
        scope: body.subscription_scope as Subscription["scope"],
        user_ids: body.user_ids ?? [],
        created_source: "openapi",
        ...(body.custom_header && { custom_header: body.custom_header }),
      });
      world.store.afterCommit(() => planValidation(world, subscription));
      return { event_subscription_id: subscription.id };
    },
  }),

  operation({
    id: "getUserEventSubscriptions",
    method: "GET",
    path: "/marketplace/app/event_subscription",
    label: "MEDIUM",
    scopes,
    query: listSubscriptionsQuery,
    success: 200,
    handle({ world, token, query }) {
      requireGrant(world, token);
      const { subscription_scope: scope } = query;
      const wanted = world.store.subscriptions.values().filter((each) => !scope || each.scope === scope);
      const { page, rows } = pageOf("subscriptions", wanted, query, world.clock.now());
      const { next_page_token, page_size } = page;
      return { next_page_token, page_size, event_subscriptions: rows.map((each) => listed(world, each)) };
    },
  }),

  operation({
    id: "subscribeEventSubscription",
    method: "PATCH",
    path: "/marketplace/app/event_subscription/{eventSubscriptionId}",
    label: "MEDIUM",
    scopes,
    body: updateSubscriptionBody,
    success: 204,
    handle({ world, token, params, body: { user_ids } }) {
      requireGrant(world, token);
      const subscription = findSubscription(world, params.eventSubscriptionId);
      requireMembers(world, user_ids);
      const all = [...new Set([...subscription.user_ids, ...user_ids])];
      world.store.subscriptions.put({ ...subscription, user_ids: all });
    },
  }),

  operation({
    id: "deleteEventSubscription",
    method: "DELETE",
    path: "/marketplace/app/event_subscription/{eventSubscriptionId}",
    label: "MEDIUM",
    scopes,
    success: 204,
    handle({ world, token, params }) {
      requireGrant(world, token);
      unsubscribe(world, findSubscription(world, params.eventSubscriptionId).id);
    },
  }),

  operation({
    id: "unSubscribeEventSubscription",
    method: "DELETE",
    path: "/marketplace/app/event_subscription",
    label: "MEDIUM",
    scopes,
    query: unsubscribeQuery,
    success: 204,
    handle({ world, token, query }) {
      requireGrant(world, token);
      const subscription = findSubscription(world, query.event_subscription_id);
      const leaving = query.user_ids?.split(",") ?? subscription.user_ids;
      const user_ids = subscription.user_ids.filter((id) => !leaving.includes(id));
      if (user_ids.length) world.store.subscriptions.put({ ...subscription, user_ids });
      else unsubscribe(world, subscription.id);
    },
  }),

  webhookLogs,
];

function requireGrant({ policies }: World, { grant }: Token): void {
  if (policies.subscriptionGrants === "client_credentials" && grant !== "client_credentials")
    throw requestRefusals.invalidToken();
}

function requireEvent(token: Token, event: string): void {
  const allowing = knownEvents.get(event);
  if (!allowing) throw subscriptionRefusals.noSuchEvent(event);
  if (allowing.length && !allowing.some((scope) => token.scopes.includes(scope)))
    throw subscriptionRefusals.eventNotAllowed(event);
}

function requireMembers({ store }: World, userIds: string[]): void {
  const stranger = userIds.find((id) => !store.users.get(id));
  if (stranger !== undefined) throw subscriptionRefusals.noSuchSubscriber(stranger);
}

function findSubscription({ store }: World, id: string): Subscription {
  const subscription = store.subscriptions.get(id);
  if (!subscription) throw subscriptionRefusals.noSuchSubscription(id);
  return subscription;
}

const listed = (world: World, { id, events, name, url, scope, created_source }: Subscription) => ({
  event_subscription_id: id,
  events,
  event_subscription_name: name,
  event_webhook_url: url,
  subscription_scope: scope,
  created_source,
  subscriber_id: world.account().id,
});
