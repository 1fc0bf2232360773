import { Hono } from "hono";
import { controlEndpoints } from "./endpoints.ts";
import { ControlError, type ControlRoom } from "./endpoint.ts";

/** Serves the table of control endpoints under /_emulator, and the table itself at its root. */
export function controlApi(room: ControlRoom): Hono {
  const api = new Hono();
  api.get("/", (context) =>
    context.json({
      endpoints: controlEndpoints.map(({ method, path, about, example }) => ({
        method,
        path: `/_emulator${path}`,
        about,
        example: example.replace("{url}", room.world.url),
      })),
    }),
  );
  for (const { method, path, handle } of controlEndpoints) api.on(method, path, (context) => handle(room, context));
  api.all("*", (context) =>
    context.json({ error: `No such control endpoint; ${room.world.url}/_emulator lists them.` }, 404),
  );
  api.onError((error, context) => {
    if (error instanceof ControlError) return context.json({ error: error.message }, error.status);
    throw error;
  });
  return api;
}
