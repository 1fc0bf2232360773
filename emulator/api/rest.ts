import { Hono, type Context, type Env, type HonoRequest } from "hono";
import { newTrackingId } from "../rules/identifiers.ts";
import type { World } from "../world.ts";
import { bearer, requireScope } from "./access.ts";
import { answer } from "./answer.ts";
import { jsonObject } from "./body.ts";
import { ownParameters } from "./own-data.ts";
import type { Operation, RateLabel } from "./operation.ts";
import { requestRefusals } from "../refusals/requests.ts";
import { ZoomError } from "../refusals/zoom-error.ts";

/** `x-ratelimit-category`, the one rate limit header that Zoom is seen to send with every answer. */
const categories: Record<RateLabel, string> = {
  LIGHT: "Light",
  MEDIUM: "Medium",
  HEAVY: "Heavy",
  "RESOURCE-INTENSIVE": "Resource-intensive",
};

/** Serves a table of operations under /v2: token, scope, validation, handler and answer, the same for all. */
export function restApi(world: World, operations: readonly Operation[]): Hono {
  const api = new Hono();
  api.use(async (context, next) => {
    context.header("x-zm-trackingid", newTrackingId(world.random));
    await next();
  });
  for (const operation of operations) {
    const path = operation.path.replaceAll(/\{(\w+)\}/g, ":$1");
    api.on(operation.method, path, (context) => respond(world, operation, context));
  }
  api.all("*", (context) => refuse(context, requestRefusals.unknownEndpoint()));
  return api;
}

async function respond(world: World, operation: Operation, context: Context<Env, string>): Promise<Response> {
  context.header("x-ratelimit-category", categories[operation.label]);
  const token = bearer(world, context.req.header("authorization"));
  requireScope(operation, token);
  for (const [name, value] of Object.entries(world.budgets.spend(operation))) context.header(name, value);
  const reply = await operation.respond({
    world,
    token,
    params: ownParameters(world, operation, token, context.req.param()),
    query: queryOf(context.req),
    body: operation.validated.body ? await jsonObject(context.req) : undefined,
  });
  return answer(context, reply.status, reply.body);
}

/** The query's parameters; one that is there several times, as lists are written, has its values joined by commas. */
const queryOf = (request: HonoRequest): Record<string, string> =>
  Object.fromEntries(Object.entries(request.queries()).map(([name, values]) => [name, values.join(",")]));

/** The answer to whatever was thrown. */
export const answerError = (error: Error, context: Context): Response =>
  refuse(context, error instanceof ZoomError ? error : internalError(error));

function refuse(context: Context, error: ZoomError): Response {
  for (const [name, value] of Object.entries(error.headers)) context.header(name, value);
  return answer(context, error.status, error.body());
}

/** A mistake of the emulator's own: told on stderr, answered as Zoom answers its own mistakes. */
function internalError(error: Error): ZoomError {
  process.stderr.write(`${error.stack ?? error.message}\n`);
  return new ZoomError(500, 500, "Internal Server Error");
}
