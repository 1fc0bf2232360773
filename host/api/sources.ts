import { Hono } from "hono";
import type { Sources } from "../triggers/sources.ts";
import { requestParts, send } from "./http.ts";
import { readBody } from "./request-body.ts";

/** Endpoints of deployed sources: a request to /sources/<deployed trigger id> runs the source. */
export function sourceEndpoints(sources: Sources): Hono {
  return new Hono().all("/:id", async (context) => {
    const id = context.req.param("id");
    const answer = await sources.handle(id, { ...requestParts(context.req), ...(await readBody(context.req)) });
    return answer ? send(context, answer) : context.json({ error: `No source ${id} is deployed here.` }, 404);
  });
}
