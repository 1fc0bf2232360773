import * as causes from "./causes.ts";
import type { Explanation } from "./explanation.ts";

/** Why events are not subscribed to. */
export const subscribing: Explanation[] = [
  {
    codes: [1003, 1602],
    cause: causes.SubscriptionRefusedError,
    why: "the app may not receive one of these events. Select the event in the app (Zoom Marketplace > Manage > your app > Access > Event Subscriptions) and add the scope that it needs",
  },
  {
    codes: [1300],
    cause: causes.SubscriptionRefusedError,
    why: "the app is not installed for this user. Reconnect the account",
  },
  {
    codes: [1500, 1801, 1702],
    cause: causes.SubscriptionRefusedError,
    why: ({ message }) => `Zoom rejects the subscription as it was sent, saying "${message.replace(/\.$/, "")}"`,
  },
  {
    codes: [1701],
    cause: causes.SubscriptionRefusedError,
    why: "Zoom could not validate the endpoint. It must be reachable by HTTPS from the internet, answer within 3 seconds, and know the app's secret token",
  },
  {
    codes: [1601],
    cause: causes.SubscriptionRefusedError,
    why: "one of the events does not exist",
  },
];

/** Why a subscription is not taken back. */
export const unsubscribing: Explanation[] = [
  {
    codes: [1601],
    cause: causes.SubscriptionNotFoundError,
    why: "there is no such subscription any more",
  },
];

/** Why the log of deliveries is not shown. */
export const webhookLogs: Explanation[] = [
  {
    codes: [201],
    cause: causes.SubscriptionRefusedError,
    why: "the account's token may not read this app's log. Add the scope marketplace_app:read:admin to the app, and give the id of an app that the account owns",
  },
  {
    codes: [1401],
    cause: causes.SubscriptionNotFoundError,
    why: "there is no app with this id. Find the App ID in the Zoom App Marketplace (Manage > your app > App Credentials)",
  },
];
