import { deauthorize } from "../oauth/revoke.ts";
import { userOfAddress } from "../rules/users/find-user.ts";
import { controlBody } from "./control-body.ts";
import { deliveryFaultSchema } from "./delivery-faults.ts";
import { ControlError, type ControlEndpoint } from "./endpoint.ts";

/** Webhooks: who gets them, how they fared, and what shall go wrong with them. */
export const webhookEndpoints: ControlEndpoint[] = [
  {
    method: "GET",
    path: "/subscriptions",
    about: "The event subscriptions, with when each receiver is validated again and how often that has failed.",
    example: "curl {url}/_emulator/subscriptions",
    handle: ({ world }, context) =>
      context.json({
        subscriptions: world.store.subscriptions.values().map(({ custom_header, ...subscription }) => ({
          ...subscription,
          custom_header_type: custom_header?.custom_header_type ?? 0,
          next_validation_at: new Date(subscription.next_validation_at).toISOString(),
        })),
      }),
  },
  {
    method: "GET",
    path: "/deliveries",
    about: "Webhooks with every attempt. With ?settled=true it answers once no attempt is under way.",
    example: "curl '{url}/_emulator/deliveries?settled=true'",
    async handle({ world }, context) {
      if (context.req.query("settled") === "true") await world.sender.settled();
      return context.json({ deliveries: world.store.deliveries.values() });
    },
  },
  {
    method: "GET",
    path: "/delivery-faults",
    about: "The faults that lie in wait for webhooks, with how many matching deliveries each has seen.",
    example: "curl {url}/_emulator/delivery-faults",
    handle: ({ world }, context) => context.json({ faults: world.deliveryFaults.list() }),
  },
  {
    method: "POST",
    path: "/delivery-faults",
    about:
      "Lays a fault in wait for webhooks. match: subscription_id, event, nth, times (without any: the next delivery). " +
      "effect: duplicate (so many copies), delay_ms, reorder (the next one overtakes it), drop, signature: wrong, " +
      "age_s (signed with a time so many seconds old).",
    example: `curl {url}/_emulator/delivery-faults -d '{"match":{"event":"user.created"},"effect":{"duplicate":1}}'`,
    async handle({ world }, context) {
      return context.json(world.deliveryFaults.add(await controlBody(deliveryFaultSchema, context)), 201);
    },
  },
  {
    method: "DELETE",
    path: "/delivery-faults",
    about: "Takes all faults of webhooks back.",
    example: "curl -X DELETE {url}/_emulator/delivery-faults",
    handle({ world }, context) {
      world.deliveryFaults.clear();
      return context.body(null, 204);
    },
  },
  {
    method: "POST",
    path: "/app/deauthorize",
    about:
      "A user (?user=, by default the owner) uninstalls the app: the tokens in their name end; app_deauthorized is sent.",
    example: "curl -X POST '{url}/_emulator/app/deauthorize?user=jchill@example.com'",
    handle({ world }, context) {
      const { user: name = world.owner().id } = context.req.query();
      const user = world.store.users.get(name) ?? userOfAddress(world, name);
      if (!user) throw new ControlError(404, `The account has no user ${name}: give an id or an e-mail address.`);
      world.store.transaction(() => deauthorize(world, user.id));
      return context.json({ id: user.id, status: "deauthorized" });
    },
  },
];
