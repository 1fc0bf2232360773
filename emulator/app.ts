import { Hono } from "hono";
import type { HttpBindings } from "@hono/node-server";
import { limitBody } from "./api/body-limit.ts";
import { downloads } from "./api/downloads.ts";
import { requestRefusals } from "./refusals/requests.ts";
import { answerError, restApi } from "./api/rest.ts";
import { controlApi } from "./control/control-api.ts";
import type { ControlRoom } from "./control/endpoint.ts";
import { inflict } from "./control/inflict.ts";
import { authorizeEndpoint } from "./oauth/authorize-endpoint.ts";
import { tokenEndpoint } from "./oauth/token-endpoint.ts";
import { pages } from "./page/pages.ts";
import { operations } from "./routes/index.ts";

/** All that answers at the emulator's address. */
export function emulatorApp(room: ControlRoom): Hono<{ Bindings: HttpBindings }> {
  const { world, faults, requests } = room;
  const app = new Hono<{ Bindings: HttpBindings }>();
  // A snapshot may be of any size.
  app.use((context, next) => (context.req.path === "/_emulator/snapshot" ? next() : limitBody(context, next)));
  for (const zoom of ["/v2/*", "/oauth/*"]) {
    app.use(zoom, requests.middleware(world.clock));
    app.use(zoom, inflict(world, faults));
  }
  app.route("/v2", restApi(world, operations));
  app.route("/oauth/authorize", authorizeEndpoint(world));
  app.route("/oauth", tokenEndpoint(world));
  app.route("/rec", downloads(world));
  app.route("/_emulator", controlApi(room));
  app.get("/healthz", (context) => context.json({ status: "ok" }));
  app.route("/", pages(room));
  app.notFound((context) => answerError(requestRefusals.unknownEndpoint(), context));
  app.onError(answerError);
  return app;
}
