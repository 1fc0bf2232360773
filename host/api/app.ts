import { serveStatic } from "@hono/node-server/serve-static";
import { Hono, type ErrorHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import type { Logger } from "pino";
import type { Sources } from "../triggers/sources.ts";
import type { Workflows } from "../workflows/workflows.ts";
import { hooks } from "./hooks.ts";
import { knownHosts } from "./known-hosts.ts";
import { BODY_LIMIT, UnreadableBody } from "./request-body.ts";
import { sourceEndpoints } from "./sources.ts";
import { wakes } from "./wakes.ts";
import { workbenchApi, type WorkbenchDependencies } from "./workbench.ts";

/** What the addresses of a host lead to. */
export interface Rooms {
  workflows: Workflows;
  sources: Sources;
  workbench: WorkbenchDependencies;
}

export interface ApiDependencies {
  /** Undefined while the host is still starting. */
  rooms(): Rooms | undefined;
  /** Whether everything that is to be deployed is deployed. */
  ready(): boolean;
  /** The built workbench page. */
  workbenchDir: string;
  /** Where the host is reached from outside, if it is. */
  publicUrl: string | undefined;
  log: Logger;
}

const STARTING = { error: "The host is starting. Try again in a second." };

/** The whole HTTP surface of the host. */
export function createApi({ rooms, ready, workbenchDir, publicUrl, log }: ApiDependencies): Hono {
  const open = new Hono();
  const onError = explainErrors(log);
  /** Builds the routes of a room once the host has it; until then its addresses ask for patience. */
  const mount = (path: string, routes: (rooms: Rooms) => Hono) => {
    let built: Hono | undefined;
    open.all(`${path}/*`, (context) => {
      const found = rooms();
      if (!found) return context.json(STARTING, 503, { "retry-after": "1" });
      built ??= new Hono().route(path, routes(found)).onError(onError);
      return built.fetch(context.req.raw, context.env);
    });
  };

  open.use(knownHosts(publicUrl));
  open.use(bodyLimit({ maxSize: BODY_LIMIT, onError: (context) => context.json({ error: TOO_LARGE }, 413) }));
  open.get("/healthz", (context) => (ready() ? context.json({ status: "ready" }) : context.json(STARTING, 503)));
  mount("/hooks", ({ workflows }) => hooks(workflows));
  mount("/sources", ({ sources }) => sourceEndpoints(sources));
  mount("/runs", ({ workflows }) => wakes(workflows));
  mount("/api", ({ workbench }) => workbenchApi(workbench));
  open.use(serveStatic({ root: workbenchDir }));
  open.notFound((context) => context.json({ error: `There is nothing at ${context.req.path}.` }, 404));
  open.onError(onError);
  return open;
}

const explainErrors =
  (log: Logger): ErrorHandler =>
  (error, context) => {
    if (error instanceof HTTPException) return error.getResponse();
    if (error instanceof UnreadableBody) return context.json({ error: error.message }, 400);
    log.error({ err: error, path: context.req.path }, "A request failed");
    return context.json({ error: "The host could not do this; its log says why." }, 500);
  };

const TOO_LARGE = `A request may have ${BODY_LIMIT / 1024} kB at most.`;
