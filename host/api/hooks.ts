import { Hono } from "hono";
import { cors } from "hono/cors";
import type { Workflows } from "../workflows/workflows.ts";
import { clientAddress, requestParts, send } from "./http.ts";
import { readBody } from "./request-body.ts";

/**
 * HTTP triggers: a request to /hooks/<workflow> starts a run, and is answered by it.
 * An Idempotency-Key header lets a caller that got no answer ask again without starting a second run.
 * https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
 */
export function hooks(workflows: Workflows): Hono {
  return new Hono()
    .use(cors({ origin: "*", allowMethods: ["GET", "HEAD", "PUT", "PATCH", "POST", "DELETE"] }))
    .all("/:workflow/*", async (context) => {
      const name = context.req.param("workflow");
      const { body } = await readBody(context.req);
      const url = new URL(context.req.url);
      const event = {
        ...requestParts(context.req),
        body,
        url: url.host + url.pathname,
        client_ip: clientAddress(context),
      };
      const started = await workflows.startByRequest(name, event, context.req.header("idempotency-key"));
      if (!started) return context.json({ error: noWorkflow(name, workflows) }, 404);
      if ("refused" in started) return context.json({ error: KEY_REUSED }, 422);
      context.header("x-run-id", started.runId);
      return send(context, started.answer);
    });
}

const KEY_REUSED =
  "This Idempotency-Key began a run with another request. Use a new key for a new request, or send the first one unchanged.";

function noWorkflow(name: string, { definitions }: Workflows): string {
  const names = definitions
    .filter(({ triggers }) => triggers.some(({ type }) => type === "http"))
    .map((one) => one.name);
  return `There is no workflow "${name}" with an HTTP trigger. There is: ${names.join(", ") || "none"}.`;
}
