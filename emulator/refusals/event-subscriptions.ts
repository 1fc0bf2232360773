import { ZoomError } from "./zoom-error.ts";

/** What the operations on event subscriptions refuse, in Zoom's words. */
export const subscriptionRefusals = {
  noEvents: () => new ZoomError(400, 1500, "The events list is empty."),
  noWebhookUrl: () => new ZoomError(400, 1500, "The event webhook url is empty."),
  invalidSubscriptionScope: () => new ZoomError(400, 1500, "The subscription scope is invalid."),
  noSuchEvent: (event: string) => new ZoomError(404, 1601, `App event not exists: ${event}`),
  eventNotAllowed: (event: string) => new ZoomError(400, 1602, `The event is not allowed for the app: ${event}`),
  noSuchSubscription: (id: string) => new ZoomError(404, 1601, `App event subscription is invalid: ${id}`),
  webhookUrlFailed: (url: string) => new ZoomError(404, 1701, `The event webhook url validate failed: ${url}.`),
  noSuchSubscriber: (user: string) =>
    new ZoomError(404, 1001, `User does not exist or does not belong to this account: ${user}.`),
} as const;
