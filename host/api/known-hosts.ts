import type { MiddlewareHandler } from "hono";

const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** What strangers may reach when the host is published: callers of hooks, Zoom's webhooks, wakes, the health check. */
const PUBLISHED = /^\/(hooks|sources|runs|healthz)(\/|$)/;

/**
 * Lets a request in only under a name this host is known by. A page of another site whose name was pointed at this
 * machine ("DNS rebinding") carries its own name, and the published name opens only what is meant to be public.
 */
export function knownHosts(publicUrl: string | undefined): MiddlewareHandler {
  const publicName = publicUrl === undefined ? undefined : new URL(publicUrl).hostname;
  return async (context, next) => {
    const name = new URL(`http://${context.req.header("host") ?? ""}`).hostname;
    const known = LOOPBACK.has(name) || (name === publicName && PUBLISHED.test(context.req.path));
    if (!known) return context.json({ error: "This host is not known by that name." }, 421);
    return next();
  };
}
