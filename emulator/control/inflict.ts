import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { MiddlewareHandler } from "hono";
import type { World } from "../world.ts";
import type { FaultEffect, Faults } from "./faults.ts";

/** Lets faults strike: delays, other answers, and connections cut before or after the work is done. */
export const inflict =
  (world: World, faults: Faults): MiddlewareHandler<{ Bindings: HttpBindings }> =>
  async (context, next) => {
    const { method } = context.req;
    const path = decodePath(context.req.path);
    world.locks.requireFree(method, path);
    const effect = faults.strike({ method, path }) ?? lasting(world, method, path);
    if (!effect) return next();
    const { delay_ms, hold_ms, reset, status, truncate } = effect;
    const release = world.policies.limits === "on" ? world.locks.hold(method, path) : () => undefined;
    // A client that has given up keeps nobody out.
    context.req.raw.signal.addEventListener("abort", release);
    try {
      if (delay_ms) await pause(world, delay_ms);
      if (reset === "before-commit") return cut(context.env);
      if (reset === undefined && status !== undefined) return otherAnswer(effect, status);
      await next();
      if (hold_ms) await pause(world, hold_ms);
      if (truncate) {
        const sent = await half(context.res, context.env);
        // Without this, hono writes the former answer's headers into the new one.
        context.res = undefined;
        context.res = sent;
      }
      if (reset === "after-commit") context.res = cut(context.env);
    } finally {
      release();
    }
  };

/** What makes a request that keeps others out last as long as it is told to. */
const lasting = ({ policies, locks }: World, method: string, path: string): FaultEffect | undefined =>
  policies.limits === "on" && policies.lockMs > 0 && locks.keepsOut(method, path)
    ? { hold_ms: policies.lockMs }
    : undefined;

const pause = ({ clock }: World, ms: number) => new Promise<void>((resume) => clock.schedule(clock.now() + ms, resume));

function cut({ incoming }: HttpBindings): Response {
  incoming.socket.resetAndDestroy();
  return RESPONSE_ALREADY_SENT;
}

/** Announces the whole answer, sends half of its body and cuts the connection. */
async function half(answer: Response, { outgoing }: HttpBindings): Promise<Response> {
  const bytes = Buffer.from(await answer.arrayBuffer());
  outgoing.writeHead(answer.status, { ...Object.fromEntries(answer.headers), "content-length": bytes.length });
  outgoing.write(bytes.subarray(0, bytes.length / 2), () => outgoing.destroy());
  return RESPONSE_ALREADY_SENT;
}

function otherAnswer({ body = "", headers = {} }: FaultEffect, status: number): Response {
  const bodiless = [204, 205, 304].includes(status);
  const type = typeof body === "string" ? "text/html; charset=utf-8" : "application/json";
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return new Response(bodiless ? null : text, {
    status,
    headers: { "content-type": type, ...headers },
  });
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
