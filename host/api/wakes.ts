import { Hono } from "hono";
import type { WakeKind } from "../workflows/wake-address.ts";
import type { WakeResult, Workflows } from "../workflows/workflows.ts";
import { requestParts } from "./http.ts";
import { readBody } from "./request-body.ts";

const answers: Record<WakeResult, { status: 200 | 404 | 410; body: object }> = {
  woken: { status: 200, body: { status: "woken" } },
  "no such pause": {
    status: 404,
    body: { error: "This is not an address that a waiting step of this host gave out." },
  },
  "run is over": { status: 410, body: { error: "The run that waited here has ended." } },
};

/** The resume_url and cancel_url of waiting steps. */
export function wakes(workflows: Workflows): Hono {
  return new Hono().all("/:run/:namespace/:attempt/:kind{resume|cancel}/:signature", async (context) => {
    const { run: runId, namespace, attempt, kind, signature } = context.req.param();
    const { body } = await readBody(context.req);
    const { method, query, headers } = requestParts(context.req);
    const pause = { runId, namespace, attempt: Number(attempt) };
    const result = await workflows.wake(pause, kind as WakeKind, signature, { method, query, headers, body });
    return context.json(answers[result].body, answers[result].status);
  });
}
