import type { HttpResponse, KeptError } from "../execution/outcome.ts";

/** What the caller of an HTTP trigger is told. */
export type Answer = HttpResponse;

const text = (status: number, body: string): Answer => ({
  status,
  headers: { "content-type": "text/plain; charset=utf-8" },
  body,
});

const json = (status: number, body: object): Answer => ({
  status,
  headers: { "content-type": "application/json; charset=utf-8" },
  body: JSON.stringify(body),
});

/** A run that pauses before any step has answered cannot answer any more: its caller does not wait for days. */
export const answerBeforePause = text(400, "$.respond() not called for this invocation");

/**
 * The answer of a run that ended without a step having answered. Never 5xx: clients repeat such requests by themselves,
 * and what failed here has been decided.
 */
export function answerTo(end: { status: string; error?: KeptError }): Answer {
  if (end.error) return json(statusOf(end.error), { error: end.error.message, name: end.error.name });
  if (end.status === "cancelled") return json(409, { error: "The run was cancelled before it answered." });
  // https://pipedream.com/docs/workflows/building-workflows/triggers
  return text(400, "No $.respond called in workflow");
}

/** Wrong input is 400; Zoom's own 4xx is passed on; whatever else went wrong could not be processed (422). */
function statusOf({ name, status }: KeptError): number {
  if (name === "ConfigurationError") return 400;
  return status !== undefined && [403, 404, 409, 429].includes(status) ? status : 422;
}
