import type { Product } from "../entities/processing.ts";
import type { World } from "../world.ts";
import type { ControlEndpoint } from "./endpoint.ts";

/** Something that happens by itself once its time has come. */
export interface Due {
  /** Milliseconds since the epoch. */
  at: number;
  what: string;
}

const told = 20;

const products: Record<Product, string> = {
  media: "The recording",
  transcript: "The transcript",
  summary: "The summary",
};

/** What waits in each part of the account for its time. */
const waiting: ((world: World) => Due[])[] = [
  ({ store }) =>
    store.invitations
      .values()
      .filter(({ state }) => state === "sent")
      .flatMap(({ email, expires_at, accept_at }) => [
        { at: expires_at, what: `The invitation of ${email} expires.` },
        ...(accept_at === undefined ? [] : [{ at: accept_at, what: `${email} accepts the invitation.` }]),
      ]),
  ({ store }) =>
    store.deliveries
      .values()
      .filter(({ state }) => state === "pending")
      .map(({ event, url, next_attempt_at: at }) => ({ at, what: `${event} is sent to ${url}.` })),
  ({ store }) =>
    store.processings.values().map(({ product, instance_id, due }) => ({
      at: due,
      what: `${products[product]} of ${store.instances.get(instance_id)?.topic ?? instance_id} is ready.`,
    })),
  ({ store }) =>
    store.subscriptions
      .values()
      .filter(({ state }) => state === "active")
      .map(({ url, next_validation_at: at }) => ({ at, what: `The receiver ${url} is validated again.` })),
  ({ store }) => store.tokens.values().map(({ expires_at: at }) => ({ at, what: "An access token expires." })),
];

/** What is still to come, soonest first: the next twenty. */
export function dueNext(world: World): Due[] {
  const now = world.clock.now();
  return waiting
    .flatMap((part) => part(world))
    .filter(({ at }) => at > now)
    .sort((a, b) => a.at - b.at)
    .slice(0, told);
}

export const dueEndpoint: ControlEndpoint = {
  method: "GET",
  path: "/due",
  about: "What will happen by itself and when, soonest first: the next twenty. POST /_emulator/clock moves there.",
  example: "curl {url}/_emulator/due",
  handle: ({ world }, context) =>
    context.json({ due: dueNext(world).map(({ at, what }) => ({ at: new Date(at).toISOString(), what })) }),
};
