import { deauthorize } from "../oauth/revoke.ts";
import { userOfAddress } from "../rules/users/find-user.ts";
import { ControlError, type ControlEndpoint } from "./endpoint.ts";

/** Webhooks: who gets them and how they fared. */
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
    method: "POST",
    path: "/deliveries/:id/resend",
    about: "Sends a webhook once more and at once: the same bytes under the same request id, without any fault.",
    example: "curl -X POST {url}/_emulator/deliveries/7d7c2c2e-90d3-4a2f-8f34-0a4f6f6b1c55/resend",
    handle({ world }, context) {
      const id = context.req.param("id") ?? "";
      if (!world.sender.resend(id)) throw new ControlError(404, `There is no delivery ${id}.`);
      return context.json({ id, status: "sent" }, 202);
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
