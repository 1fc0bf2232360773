import type { HttpInterface, ServiceDb } from "../define.ts";
import { InvalidTokenError, MissingScopeError, ZoomError } from "../errors/causes.ts";
import { createEventSubscription, deleteEventSubscription } from "../operations/subscriptions.ts";
import { listUsers } from "../operations/users.ts";
import type { ZoomClient } from "../request.ts";

/** A source as far as its subscription at Zoom goes. */
export interface Subscriber {
  zoomAdmin: ZoomClient;
  http: Pick<HttpInterface, "endpoint">;
  db: ServiceDb;
  secretToken?: string | undefined;
}

/** Zoom's events by name, each with the scope without which Zoom does not offer it to an app. */
export type SubscribedEvents = Readonly<Record<string, { scope: string | undefined }>>;

/** What a source keeps in its db: the subscription it made, or else what its builder has to do by hand. */
const SUBSCRIPTION_ID = "subscriptionId";
const INSTRUCTIONS = "instructions";

/** Answers that mean "not with this token, app or address". Anything else (a lost connection, a full quota) may pass. */
const REFUSALS: (number | undefined)[] = [400, 403, 404];

const OTHER_APP = "Zoom does not let this kind of app subscribe by itself, though its token is good.";

/**
 * Has Zoom send these events to the source's endpoint. Zoom validates the endpoint before it answers, so the source
 * must be listening. Only some kinds of app may do this (a General app's own token is what Zoom documents): where Zoom
 * refuses, the source logs and keeps what to enter by hand, and works once that is done.
 */
export async function subscribe(source: Subscriber, name: string, events: SubscribedEvents): Promise<void> {
  await unsubscribe(source);
  if (!source.secretToken) return instruct(source, events, "This source has no Secret Token yet. Set it, too.");
  try {
    const { event_subscription_id } = await source.zoomAdmin.request(createEventSubscription, {
      data: {
        event_subscription_name: name,
        event_webhook_url: source.http.endpoint,
        events: Object.keys(events),
        subscription_scope: "account",
      },
    });
    source.db.set(SUBSCRIPTION_ID, event_subscription_id);
    source.db.set(INSTRUCTIONS, null);
  } catch (error) {
    if (error instanceof InvalidTokenError && (await isTokenGood(source))) return instruct(source, events, OTHER_APP);
    if (!(error instanceof ZoomError && REFUSALS.includes(error.status))) throw error;
    instruct(source, events, error.message);
  }
}

/** Whether Zoom takes the token for anything else: then it is the kind of app that may not subscribe. */
async function isTokenGood({ zoomAdmin }: Subscriber): Promise<boolean> {
  try {
    await zoomAdmin.request(listUsers, { params: { page_size: 1 } });
    return true;
  } catch (error) {
    return error instanceof MissingScopeError;
  }
}

/** Takes the subscription back, if the source made one and Zoom still has it. */
export async function unsubscribe(source: Subscriber): Promise<void> {
  const eventSubscriptionId = source.db.get(SUBSCRIPTION_ID);
  if (typeof eventSubscriptionId !== "string") return;
  try {
    await source.zoomAdmin.request(deleteEventSubscription, { path: { eventSubscriptionId } });
  } catch (error) {
    if (!(error instanceof ZoomError && error.status === 404)) throw error;
  }
  source.db.set(SUBSCRIPTION_ID, null);
}

function instruct({ http, db }: Subscriber, events: SubscribedEvents, why: string): void {
  const scopes = new Set(Object.values(events).flatMap(({ scope }) => scope ?? []));
  const instructions = [
    why,
    "To receive events, open your app in the Zoom App Marketplace (Manage > your app) and add an event subscription:",
    `- Event notification endpoint URL: ${http.endpoint}`,
    `- Events: ${Object.keys(events).join(", ")}`,
    ...(scopes.size > 0 ? [`Zoom offers these events to an app with the scope ${[...scopes].join(", ")}.`] : []),
    "Then validate the URL and save. The Secret Token shown there must be the one this source has.",
  ].join("\n");
  db.set(INSTRUCTIONS, instructions);
  // eslint-disable-next-line no-console -- a source's log is where its builder looks
  console.log(instructions);
}
