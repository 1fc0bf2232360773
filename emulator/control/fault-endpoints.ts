import type { Context } from "hono";
import { controlBody } from "./control-body.ts";
import { deliveryFaultSchema } from "./delivery-faults.ts";
import { ControlError, type ControlEndpoint } from "./endpoint.ts";
import { faultSchema } from "./faults.ts";

/** What goes wrong with requests and with webhooks, and how to take it back. */
export const faultEndpoints: ControlEndpoint[] = [
  {
    method: "GET",
    path: "/faults",
    about: "The faults that lie in wait, with how many matching requests each has seen.",
    example: "curl {url}/_emulator/faults",
    handle: ({ faults }, context) => context.json({ faults: faults.list() }),
  },
  {
    method: "POST",
    path: "/faults",
    about:
      "Lays a fault in wait. match: method, path (* for anything), nth, times. effect: status with body and headers, " +
      "delay_ms, hold_ms (Zoom acted, the answer waits), truncate (Zoom acted, half of the answer arrives), " +
      "reset: before-commit or after-commit (Zoom acted, the answer is lost).",
    example: `curl {url}/_emulator/faults -d '{"match":{"method":"POST","path":"/v2/users"},"effect":{"reset":"after-commit"}}'`,
    async handle({ faults }, context) {
      return context.json(faults.add(await controlBody(faultSchema, context)), 201);
    },
  },
  {
    method: "DELETE",
    path: "/faults",
    about: "Takes all faults back.",
    example: "curl -X DELETE {url}/_emulator/faults",
    handle({ faults }, context) {
      faults.clear();
      return context.body(null, 204);
    },
  },
  {
    method: "DELETE",
    path: "/faults/:id",
    about: "Takes one fault back.",
    example: "curl -X DELETE {url}/_emulator/faults/1",
    handle: ({ faults }, context) => takeBack(faults, context),
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
    method: "DELETE",
    path: "/delivery-faults/:id",
    about: "Takes one fault of webhooks back.",
    example: "curl -X DELETE {url}/_emulator/delivery-faults/1",
    handle: ({ world }, context) => takeBack(world.deliveryFaults, context),
  },
];

function takeBack(faults: { remove: (id: number) => boolean }, context: Context): Response {
  const id = context.req.param("id") ?? "";
  if (!faults.remove(Number(id))) throw new ControlError(404, `No fault ${id} lies in wait.`);
  return context.body(null, 204);
}
